; The installer for Windows: for one person, without an administrator. Compiled by installers/building/windows.py, which
; defines VERSION (0.2.0rc1), NUMBERS (0.2.0.0), PAYLOAD (the frozen folder\*), LISTED (what of it is removed again), ICON,
; SIDE (the picture of the last page), SIZE_KB and OUTPUT. Silent: /S; with start at login: /LOGIN=1, without: /LOGIN=0, else as it was.

Unicode true
!ifdef AMD64
  Target amd64-unicode ; only Debian's NSIS has it; it needs no 32-bit wine
!endif
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
RequestExecutionLevel user

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

!define TITLE "MyTokenTracker"
!define PROGRAM "mytokentracker-tray.exe"
!define CONSOLE "mytokentracker.exe"
!define OURS "Software\MyTokenTracker"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define APPROVED "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define LISTING "Software\Microsoft\Windows\CurrentVersion\Uninstall\MyTokenTracker"

Name "${TITLE}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\MyTokenTracker"
InstallDirRegKey HKCU "${OURS}" "Folder"
BrandingText "${TITLE} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${TITLE} setup"
VIAddVersionKey "CompanyName" "MyTokenTracker contributors"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
; No licence to accept, as MIT asks for none, and no folder to choose: /D=FOLDER, as the last word, names another one.
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(KEPT)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "SimpChinese"

!macro SAY NAME ENGLISH GERMAN SPANISH FRENCH JAPANESE CHINESE
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
  LangString ${NAME} ${LANG_GERMAN} "${GERMAN}"
  LangString ${NAME} ${LANG_SPANISH} "${SPANISH}"
  LangString ${NAME} ${LANG_FRENCH} "${FRENCH}"
  LangString ${NAME} ${LANG_JAPANESE} "${JAPANESE}"
  LangString ${NAME} ${LANG_SIMPCHINESE} "${CHINESE}"
!macroend
!insertmacro SAY LOGIN "Start when I log in" "Bei der Anmeldung starten" "Iniciar al iniciar sesión" \
  "Démarrer à l’ouverture de session" "ログイン時に起動" "登录时启动"
!insertmacro SAY RUNS "MyTokenTracker is running and does not end. End it from the menu of its icon, then retry." \
  "MyTokenTracker läuft und beendet sich nicht. Beenden Sie es im Menü seines Symbols und versuchen Sie es erneut." \
  "MyTokenTracker está en ejecución y no termina. Ciérrelo desde el menú de su icono y reintente." \
  "MyTokenTracker est en cours d’exécution et ne s’arrête pas. Quittez-le par le menu de son icône, puis réessayez." \
  "MyTokenTracker が終了しません。アイコンのメニューから終了して、もう一度お試しください。" \
  "MyTokenTracker 正在运行且没有退出。请从其图标菜单退出，然后重试。"
!insertmacro SAY KEPT "The program is removed, and what it wrote into Claude Code’s settings. What it counted stays in your folder AppData\Local\mytokentracker." \
  "Das Programm wird entfernt, ebenso sein Eintrag in den Einstellungen von Claude Code. Was es gezählt hat, bleibt in Ihrem Ordner AppData\Local\mytokentracker." \
  "Se quita el programa y lo que escribió en los ajustes de Claude Code. Lo que contó permanece en su carpeta AppData\Local\mytokentracker." \
  "Le programme est supprimé, ainsi que ce qu’il a écrit dans les réglages de Claude Code. Ce qu’il a compté reste dans votre dossier AppData\Local\mytokentracker." \
  "プログラムと、Claude Code の設定に書き込んだ内容を削除します。集計した内容は AppData\Local\mytokentracker フォルダーに残ります。" \
  "将删除程序及其写入 Claude Code 设置的内容。已统计的数据保留在您的 AppData\Local\mytokentracker 文件夹中。"
!insertmacro SAY OLD "MyTokenTracker needs 64-bit Windows 10 or newer." "MyTokenTracker braucht Windows 10 (64 Bit) oder neuer." \
  "MyTokenTracker necesita Windows 10 de 64 bits o posterior." "MyTokenTracker nécessite Windows 10 64 bits ou plus récent." \
  "MyTokenTracker には 64 ビット版 Windows 10 以降が必要です。" "MyTokenTracker 需要 64 位 Windows 10 或更高版本。"

; The program ends itself and its windows, and says with its exit status whether it could.
!macro END_IT UN
Function ${UN}EndIt
  ${DoWhile} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    ExecWait '"$INSTDIR\${PROGRAM}" quit' $0
    ${If} ${Errors}
    ${OrIf} $0 == 0
      ${ExitDo} ; a program that cannot even be started does not run either
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNS)" /SD IDCANCEL IDRETRY +3
      SetErrorLevel 1
      Quit
  ${Loop}
FunctionEnd
!macroend
!insertmacro END_IT ""
!insertmacro END_IT "un."

Section "MyTokenTracker"
  SectionIn RO
  Call EndIt
  ; What an older version brought and this one does not have must not stay. It keeps shortcuts and start at login.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S /UPGRADE _?=$INSTDIR'
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${OURS}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${LISTING}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${LISTING}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${LISTING}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${LISTING}" "Publisher" "MyTokenTracker contributors"
  WriteRegStr HKCU "${LISTING}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${LISTING}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${LISTING}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${LISTING}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${LISTING}" "NoModify" 1
  WriteRegDWORD HKCU "${LISTING}" "NoRepair" 1
SectionEnd

; As the program's own settings enter it (app/mytokentracker/autostart/run_key.py), so that both speak of one thing.
Section "$(LOGIN)" AT_LOGIN
  WriteRegStr HKCU "${RUN}" "${TITLE}" '"$INSTDIR\${PROGRAM}"'
  DeleteRegValue HKCU "${APPROVED}" "${TITLE}"
SectionEnd

Section "-without"
  ${IfNot} ${SectionIsSelected} ${AT_LOGIN}
    DeleteRegValue HKCU "${RUN}" "${TITLE}"
    DeleteRegValue HKCU "${APPROVED}" "${TITLE}"
  ${EndIf}
SectionEnd

Function .onInit
  StrCpy $0 "no"
  ${If} ${IsNativeAMD64}
  ${OrIf} ${IsNativeARM64} ; runs programs of 64-bit PCs, too
    StrCpy $0 "yes"
  ${EndIf}
  ${IfNot} ${AtLeastWin10}
  ${OrIf} $0 == "no"
    MessageBox MB_OK|MB_ICONSTOP "$(OLD)" /SD IDOK
    SetErrorLevel 1
    Quit
  ${EndIf}
  ; Start at login is the person's choice: who upgrades has chosen before, and a silent setup has shown no box to untick.
  ReadRegStr $0 HKCU "${OURS}" "Folder"
  ReadRegStr $1 HKCU "${RUN}" "${TITLE}"
  ${GetParameters} $2
  ${GetOptions} $2 "/LOGIN=" $3
  StrCpy $4 "1"
  ${If} ${Silent}
  ${OrIf} $0 != ""
    StrCpy $4 $1
  ${EndIf}
  ${If} $3 != ""
    StrCpy $4 $3
  ${EndIf}
  ${If} $4 == ""
  ${OrIf} $4 == "0"
    !insertmacro UnselectSection ${AT_LOGIN}
  ${EndIf}
FunctionEnd

Section "Uninstall"
  Call un.EndIt
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/UPGRADE" $1
  ${If} ${Errors}
    ; Claude Code would run for ever what is not there any more. The person's own entries come back as they were.
    nsExec::Exec '"$INSTDIR\${CONSOLE}" hook remove'
    Pop $1
    nsExec::Exec '"$INSTDIR\${CONSOLE}" statusline remove'
    Pop $1
    DeleteRegValue HKCU "${RUN}" "${TITLE}"
    DeleteRegValue HKCU "${APPROVED}" "${TITLE}"
    DeleteRegKey HKCU "${LISTING}"
    DeleteRegKey HKCU "${OURS}"
    Delete "$SMPROGRAMS\${TITLE}.lnk"
  ${EndIf}
  ; Each file by its name: somebody may have chosen a folder with things of their own in it.
  SetOutPath "$TEMP"
  !include "${LISTED}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
SectionEnd
