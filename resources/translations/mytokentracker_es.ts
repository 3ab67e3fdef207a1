<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>% of session</source>
        <translation>% de la sesión</translation>
    </message>
    <message>
        <source>% of week</source>
        <translation>% de la semana</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), as seen on {date}; it came with the program</source>
        <comment>of a price list</comment>
        <translation>
            <numerusform>%n modelo, visto el {date}; venía con el programa</numerusform>
            <numerusform>%n modelos, vistos el {date}; venían con el programa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), as seen on {date}; it was fetched</source>
        <comment>of a price list</comment>
        <translation>
            <numerusform>%n modelo, visto el {date}; se descargó</numerusform>
            <numerusform>%n modelos, vistos el {date}; se descargaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n proyecto</numerusform>
            <numerusform>%n proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) came after Claude Code noted its total: ours has them already.</source>
        <translation>
            <numerusform>%n respuesta llegó después de que Claude Code anotara su total: el nuestro ya la tiene.</numerusform>
            <numerusform>%n respuestas llegaron después de que Claude Code anotara su total: el nuestro ya las tiene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) did not end in the transcript, cut off or written by an old client: how much they put out is not known here.</source>
        <translation>
            <numerusform>%n respuesta no termina en la transcripción, cortada o escrita por un cliente antiguo: aquí no se sabe cuánto produjo.</numerusform>
            <numerusform>%n respuestas no terminan en la transcripción, cortadas o escritas por un cliente antiguo: aquí no se sabe cuánto produjeron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) in this transcript came by copying, when it was forked from another session: counted there, and in Claude Code&apos;s total of both, with what that one had used without a line.</source>
        <translation>
            <numerusform>%n respuesta de esta transcripción vino por copia, al bifurcarse de otra sesión: se cuenta allí, y en el total de Claude Code de ambas, con lo que aquella usó sin línea.</numerusform>
            <numerusform>%n respuestas de esta transcripción vinieron por copia, al bifurcarse de otra sesión: se cuentan allí, y en el total de Claude Code de ambas, con lo que aquella usó sin línea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) to be sent</source>
        <translation>
            <numerusform>%n respuesta por enviar</numerusform>
            <numerusform>%n respuestas por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) to be sent in {span}, as the account&apos;s quota allows</source>
        <translation>
            <numerusform>%n respuesta por enviar en {span}, según lo permita la cuota de la cuenta</numerusform>
            <numerusform>%n respuestas por enviar en {span}, según lo permita la cuota de la cuenta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fast mode, times</source>
        <translation>Modo &amp;rápido, veces</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>&amp;Entrada</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>&amp;Salida</translation>
    </message>
    <message>
        <source>+ means at least</source>
        <translation>+ significa al menos</translation>
    </message>
    <message>
        <source>14 days</source>
        <comment>head of a column: each of the last 14 days</comment>
        <translation>14 días</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>hours</comment>
        <translation>24 h</translation>
    </message>
    <message>
        <source>30 d</source>
        <comment>days</comment>
        <translation>30 d</translation>
    </message>
    <message>
        <source>5 h</source>
        <comment>hours</comment>
        <translation>5 h</translation>
    </message>
    <message>
        <source>5-hour</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>5 horas</translation>
    </message>
    <message>
        <source>5-hour windows that would have been full</source>
        <translation>Ventanas de 5 horas que se habrían llenado</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>days</comment>
        <translation>7 d</translation>
    </message>
    <message>
        <source>&lt;{amount}</source>
        <comment>less than an amount or a percentage</comment>
        <translation>&lt;{amount}</translation>
    </message>
    <message>
        <source>A Claude Code folder does not exist</source>
        <translation>Una carpeta de Claude Code no existe</translation>
    </message>
    <message>
        <source>A command of your own to run on each alert, which it gets as JSON on its input.</source>
        <translation>Una orden propia que se ejecuta con cada aviso y lo recibe como JSON en su entrada.</translation>
    </message>
    <message>
        <source>A computer without a name</source>
        <translation>Un equipo sin nombre</translation>
    </message>
    <message>
        <source>A custom plan needs both budgets.</source>
        <translation>Un plan propio necesita ambos presupuestos.</translation>
    </message>
    <message>
        <source>A fault of the program ({kind})</source>
        <comment>kind: in a programmer&apos;s words</comment>
        <translation>Un fallo del programa ({kind})</translation>
    </message>
    <message>
        <source>A folder of Claude Code</source>
        <translation>Una carpeta de Claude Code</translation>
    </message>
    <message>
        <source>A folder of transcripts cannot be read</source>
        <translation>No se puede leer una carpeta de transcripciones</translation>
    </message>
    <message>
        <source>A folder of transcripts does not answer</source>
        <translation>Una carpeta de transcripciones no responde</translation>
    </message>
    <message>
        <source>A hub lets nobody in without one.</source>
        <translation>Ningún hub deja entrar sin él.</translation>
    </message>
    <message>
        <source>A hub that this computer sends to, and your other machines, keep what they have of it.</source>
        <translation>Un hub al que envía este equipo, y sus otros equipos, conservan lo que tienen de ello.</translation>
    </message>
    <message>
        <source>A line of the setting “{name}” cannot be used</source>
        <translation>No se puede usar una línea del ajuste «{name}»</translation>
    </message>
    <message>
        <source>A month</source>
        <comment>head of a column: price of a plan</comment>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>A server of yours, or of somebody you trust, that brings the use of all your machines together: limits are the account’s.</source>
        <translation>Un servidor suyo, o de alguien de confianza, que reúne el uso de todos sus equipos: los límites son de la cuenta.</translation>
    </message>
    <message>
        <source>A token does not belong into an address</source>
        <translation>Un token no debe ir en una dirección</translation>
    </message>
    <message>
        <source>A token is not sent without TLS</source>
        <translation>No se envía ningún token sin TLS</translation>
    </message>
    <message>
        <source>A transcript cannot be read</source>
        <translation>No se puede leer una transcripción</translation>
    </message>
    <message>
        <source>API price</source>
        <translation>Precio de API</translation>
    </message>
    <message>
        <source>API price by day</source>
        <translation>Precio de API por día</translation>
    </message>
    <message>
        <source>API price by month</source>
        <translation>Precio de API por mes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About MyTokenTracker</source>
        <translation>Acerca de MyTokenTracker</translation>
    </message>
    <message>
        <source>Above 90 % small errors weigh much; best is 10 to 50 %.</source>
        <translation>Por encima del 90 % los errores pequeños pesan mucho; lo mejor es de 10 a 50 %.</translation>
    </message>
    <message>
        <source>Above my own status line</source>
        <comment>beside a check box</comment>
        <translation>Encima de mi propia línea de estado</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>at a hub</comment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Precisión</translation>
    </message>
    <message numerus="yes">
        <source>Accuracy after %n sync(s) ± {percent} %</source>
        <translation>
            <numerusform>Precisión tras %n sync ± {percent} %</numerusform>
            <numerusform>Precisión tras %n syncs ± {percent} %</numerusform>
        </translation>
    </message>
    <message>
        <source>Across projects</source>
        <translation>En todos los proyectos</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>how long was worked</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Añadir un precio</translation>
    </message>
    <message>
        <source>Add a system tray (status notifier) to your panel. The icon appears as soon as there is one.</source>
        <translation>Añada una bandeja del sistema (status notifier) a su panel. El icono aparece en cuanto haya una.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Against last month</source>
        <translation>Frente al mes pasado</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Alerts may come again after the next start</source>
        <translation>Los avisos pueden repetirse tras el próximo inicio</translation>
    </message>
    <message>
        <source>Alerts paused until {when}</source>
        <comment>when: 15:40, Thu 10:00</comment>
        <translation>Avisos en pausa hasta {when}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>a range of time: since the beginning</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All</source>
        <comment>machines</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All machines</source>
        <translation>Todos los equipos</translation>
    </message>
    <message>
        <source>All machines together {percent}</source>
        <translation>Todos los equipos juntos {percent}</translation>
    </message>
    <message>
        <source>All machines together: {numbers}.</source>
        <comment>numbers: Session 42 %, Week 18 %</comment>
        <translation>Todos los equipos juntos: {numbers}.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>All of it, for as long as you do not forget it: Claude Code deletes its transcripts after 30 days, what was counted stays.</source>
        <translation>Todo, mientras no lo olvide: Claude Code borra sus transcripciones a los 30 días, lo contado se queda.</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>All that was counted and learnt.</source>
        <translation>Todo lo contado y aprendido.</translation>
    </message>
    <message>
        <source>All that was spent, for each million tokens put out</source>
        <translation>Todo lo gastado, por cada millón de tokens de salida</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>Todas las transcripciones</translation>
    </message>
    <message>
        <source>Amounts are list-price estimates.</source>
        <translation>Los importes son estimaciones a precio de lista.</translation>
    </message>
    <message>
        <source>Amounts cannot be shown in {currency}</source>
        <translation>No se pueden mostrar los importes en {currency}</translation>
    </message>
    <message>
        <source>Another MyTokenTracker is writing to it; try again in a minute.</source>
        <translation>Otro MyTokenTracker está escribiendo en él; inténtelo dentro de un minuto.</translation>
    </message>
    <message>
        <source>Another tool’s status line is kept and goes on showing.</source>
        <translation>La línea de estado de otra herramienta se conserva y sigue mostrándose.</translation>
    </message>
    <message>
        <source>Another tool’s status line is kept and goes on showing: {command}</source>
        <translation>La línea de estado de otra herramienta se conserva y sigue mostrándose: {command}</translation>
    </message>
    <message>
        <source>As Claude says it (recommended)</source>
        <translation>Como lo dice Claude (recomendado)</translation>
    </message>
    <message>
        <source>As it was before we first changed it: {backup}</source>
        <comment>backup: a file</comment>
        <translation>Como era antes de nuestro primer cambio: {backup}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask once a day</source>
        <comment>beside a check box</comment>
        <translation>Preguntar una vez al día</translation>
    </message>
    <message>
        <source>Ask the hub now</source>
        <translation>Preguntar al hub ahora</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Preguntando al hub…</translation>
    </message>
    <message>
        <source>At API prices</source>
        <translation>A precios de API</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>At this pace full at {when}, {duration} before it resets.</source>
        <translation>A este ritmo se llena a las {when}, {duration} antes de reiniciarse.</translation>
    </message>
    <message>
        <source>At this pace full at {when}.</source>
        <translation>A este ritmo se llena a las {when}.</translation>
    </message>
    <message>
        <source>At this pace neither window fills up.</source>
        <translation>A este ritmo no se llena ninguna ventana.</translation>
    </message>
    <message>
        <source>At this pace the session is full at {when}{band}, in {left}.</source>
        <translation>A este ritmo la sesión se llena a las {when}{band}, en {left}.</translation>
    </message>
    <message>
        <source>At this pace the session is full at {when}{band}, {left} before it resets.</source>
        <translation>A este ritmo la sesión se llena a las {when}{band}, {left} antes de reiniciarse.</translation>
    </message>
    <message>
        <source>At this pace the session lasts until it resets.</source>
        <translation>A este ritmo la sesión alcanza hasta que se reinicie.</translation>
    </message>
    <message>
        <source>At this pace the week is full at {when}{band}, in {left}.</source>
        <translation>A este ritmo la semana se llena {when}{band}, en {left}.</translation>
    </message>
    <message>
        <source>At this pace the week is full at {when}{band}, {left} before it resets.</source>
        <translation>A este ritmo la semana se llena {when}{band}, {left} antes de reiniciarse.</translation>
    </message>
    <message>
        <source>At this pace the week lasts until it resets.</source>
        <translation>A este ritmo la semana alcanza hasta que se reinicie.</translation>
    </message>
    <message>
        <source>At which percentages of the session you are told.</source>
        <translation>Con qué porcentajes de la sesión se le avisa.</translation>
    </message>
    <message>
        <source>At which percentages of the week you are told.</source>
        <translation>Con qué porcentajes de la semana se le avisa.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the list alone (Escape)</source>
        <translation>Volver solo a la lista (Esc)</translation>
    </message>
    <message>
        <source>Band</source>
        <comment>in which a number probably lies</comment>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Begin with what they learnt</source>
        <translation>Empezar con lo que otros aprendieron</translation>
    </message>
    <message>
        <source>Believed now</source>
        <comment>an estimator</comment>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Below 5 % small errors weigh much; best is 10 to 50 %.</source>
        <translation>Por debajo del 5 % los errores pequeños pesan mucho; lo mejor es de 10 a 50 %.</translation>
    </message>
    <message>
        <source>Beside</source>
        <comment>our status line beside one of your own</comment>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>Between</source>
        <comment>head of a column: two values</comment>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Beyond it</source>
        <comment>head of a column: dollars beyond what a plan holds</comment>
        <translation>De más</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Ambos son iguales.</translation>
    </message>
    <message>
        <source>Budgets are corrected by what your syncs taught.</source>
        <translation>Los presupuestos están corregidos con lo que enseñaron sus syncs.</translation>
    </message>
    <message>
        <source>Budgets are the plans&apos; defaults: sync, and the comparison goes by what Claude shows you.</source>
        <translation>Los presupuestos son los de fábrica: haga un sync y la comparación seguirá lo que muestra Claude.</translation>
    </message>
    <message>
        <source>Busiest: {hour}</source>
        <comment>an hour of the week and what was used</comment>
        <translation>Lo más activo: {hour}</translation>
    </message>
    <message>
        <source>By</source>
        <comment>head of a column: which estimator</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>By a first guess the session may be full. Enter what Claude shows.</source>
        <translation>Según una primera estimación, la sesión podría estar llena. Introduzca lo que muestra Claude.</translation>
    </message>
    <message>
        <source>By a first guess the week may be full. Enter what Claude shows.</source>
        <translation>Según una primera estimación, la semana podría estar llena. Introduzca lo que muestra Claude.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Por sí mismo</translation>
    </message>
    <message>
        <source>By itself it is asked once a minute.</source>
        <translation>Por sí mismo se pregunta una vez por minuto.</translation>
    </message>
    <message>
        <source>Byte {number} is not UTF-8. Save it as UTF-8 with an editor.</source>
        <translation>El byte {number} no es UTF-8. Guárdelo como UTF-8 con un editor.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>Cache &amp;read</source>
        <translation>&amp;Lectura de caché</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Caché leída</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Caché escrita</translation>
    </message>
    <message>
        <source>Cache write 1 h</source>
        <translation>Caché escrita, 1 h</translation>
    </message>
    <message>
        <source>Cache write 5 min</source>
        <translation>Caché escrita, 5 min</translation>
    </message>
    <message>
        <source>Cache write, &amp;1 h</source>
        <translation>Escribir caché, &amp;1 h</translation>
    </message>
    <message>
        <source>Cache write, &amp;5 min</source>
        <translation>Escribir caché, &amp;5 min</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <comment>transcripts</comment>
        <translation>Cancelar la lectura</translation>
    </message>
    <message>
        <source>Change a price</source>
        <translation>Cambiar un precio</translation>
    </message>
    <message>
        <source>Change the chosen price</source>
        <translation>Cambiar el precio elegido</translation>
    </message>
    <message>
        <source>Changes cannot be watched</source>
        <translation>No se pueden vigilar los cambios</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>button: opens the charts window</comment>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Charts…</source>
        <comment>opens the charts window</comment>
        <translation>Gráficos…</translation>
    </message>
    <message>
        <source>Check the address and the date. For a hub with a certificate of its own: {command}.</source>
        <translation>Revise la dirección y la fecha. Para un hub con certificado propio: {command}.</translation>
    </message>
    <message>
        <source>Check the address, and whether the hub runs there. Nothing was changed here.</source>
        <translation>Compruebe la dirección y si el hub está en marcha allí. Aquí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Check the address; a hub of a newer version may need a newer version here.</source>
        <translation>Revise la dirección; un hub más nuevo puede necesitar también aquí una versión más nueva.</translation>
    </message>
    <message>
        <source>Check the disk that holds {file}.</source>
        <translation>Revise el disco que contiene {file}.</translation>
    </message>
    <message>
        <source>Check the permissions of {file}.</source>
        <translation>Revise los permisos de {file}.</translation>
    </message>
    <message>
        <source>Check the permissions of {folder} and of what is in it{reason}. Transcripts are read all the same.</source>
        <comment>reason: empty, or in brackets</comment>
        <translation>Revise los permisos de {folder} y de lo que contiene{reason}. Las transcripciones se leen igualmente.</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Elegir el archivo de CA</translation>
    </message>
    <message>
        <source>Choose the name of another project to merge the two, such as those of a folder that was moved. An empty name gives the folder its own one back. Only names change, never what was counted.</source>
        <translation>Elija el nombre de otro proyecto para unir los dos, por ejemplo de una carpeta movida. Un nombre vacío devuelve a la carpeta el suyo. Solo cambian los nombres, nunca lo contado.</translation>
    </message>
    <message>
        <source>Choose your plan…</source>
        <translation>Elegir el plan…</translation>
    </message>
    <message>
        <source>Choose yours in Settings; the bars are of what it holds.</source>
        <translation>Elija el suyo en Ajustes; las barras muestran la parte de lo que contiene.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a file</comment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Claude Code cannot call us</source>
        <translation>Claude Code no puede llamarnos</translation>
    </message>
    <message>
        <source>Claude Code files tokens under the model that was asked for, we under the one that answered.</source>
        <translation>Claude Code asigna los tokens al modelo pedido, nosotros al que respondió.</translation>
    </message>
    <message>
        <source>Claude Code has noted no total of its own: it does so when a session ends, from version 2.1.251 on, and not when it is killed.</source>
        <translation>Claude Code no anotó ningún total propio: lo hace al terminar una sesión, desde la versión 2.1.251, y no cuando se le mata.</translation>
    </message>
    <message>
        <source>Claude Code speaks for two accounts</source>
        <translation>Claude Code habla por dos cuentas</translation>
    </message>
    <message>
        <source>Claude Code then reports the true percentages, and when a session ends.
Nothing of your conversations is kept.</source>
        <translation>Claude Code informa entonces de los porcentajes verdaderos y del fin de cada sesión.
No se guarda nada de sus conversaciones.</translation>
    </message>
    <message>
        <source>Claude Code writes one for each session. Use it once and the bars fill by themselves.</source>
        <translation>Claude Code escribe una por sesión. Úselo una vez y las barras se llenan solas.</translation>
    </message>
    <message>
        <source>Claude Code {version} has no hooks</source>
        <translation>Claude Code {version} no tiene hooks</translation>
    </message>
    <message>
        <source>Claude Code&apos;s</source>
        <comment>its count</comment>
        <translation>De Claude Code</translation>
    </message>
    <message>
        <source>Claude Code&apos;s hooks are switched off</source>
        <translation>Los hooks de Claude Code están desactivados</translation>
    </message>
    <message>
        <source>Claude Code&apos;s hooks are switched off by a policy</source>
        <translation>Los hooks de Claude Code están desactivados por una directiva</translation>
    </message>
    <message>
        <source>Claude Code&apos;s settings have an unexpected form</source>
        <translation>Los ajustes de Claude Code tienen una forma inesperada</translation>
    </message>
    <message>
        <source>Claude Code&apos;s total has calls that are in no transcript: compaction, titles, web searches, recaps.</source>
        <translation>El total de Claude Code incluye llamadas que no están en ninguna transcripción: compactación, títulos, búsquedas web, resúmenes.</translation>
    </message>
    <message>
        <source>Claude Code’s events cannot be read or removed</source>
        <translation>No se pueden leer o quitar los eventos de Claude Code</translation>
    </message>
    <message>
        <source>Claude counts</source>
        <comment>followed by a factor: × 1.17</comment>
        <translation>Claude cuenta</translation>
    </message>
    <message>
        <source>Claude said so at {when}.</source>
        <translation>Claude lo dijo a las {when}.</translation>
    </message>
    <message>
        <source>Claude’s own number is from {ago}.</source>
        <comment>ago: 4 min ago</comment>
        <translation>El número propio de Claude es de {ago}.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: leave a session&apos;s detail</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours of the windows.</source>
        <translation>Colores de las ventanas.</translation>
    </message>
    <message>
        <source>Compare with Claude Code&apos;s own count</source>
        <translation>Comparar con el recuento de Claude Code</translation>
    </message>
    <message>
        <source>Comparison of plans</source>
        <translation>Comparación de planes</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button: Claude Code</comment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect Claude Code</source>
        <translation>Conectar Claude Code</translation>
    </message>
    <message>
        <source>Connect Claude Code…</source>
        <translation>Conectar Claude Code…</translation>
    </message>
    <message>
        <source>Connected: {file} is written.</source>
        <translation>Conectado: se escribió {file}.</translation>
    </message>
    <message>
        <source>Connecting changes this, and nothing else:</source>
        <translation>Conectar cambia esto y nada más:</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>to Claude Code</comment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Connect…</source>
        <comment>Claude Code</comment>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy a diagnostic report</source>
        <translation>Copiar un informe de diagnóstico</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copiar los datos</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Copy session id</source>
        <translation>Copiar el id de la sesión</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Cost by kind</source>
        <translation>Coste por tipo</translation>
    </message>
    <message>
        <source>Cost by project</source>
        <translation>Coste por proyecto</translation>
    </message>
    <message>
        <source>Cost of each day, and the last 7 days beside the 7 before</source>
        <translation>Coste de cada día, y los últimos 7 días junto a los 7 anteriores</translation>
    </message>
    <message>
        <source>Cost of the session</source>
        <translation>Coste de la sesión</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>Coste en el tiempo</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>head of a column</comment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>Count all transcripts again</source>
        <translation>Contar de nuevo todas las transcripciones</translation>
    </message>
    <message>
        <source>Counting has stopped because of a fault of the program</source>
        <translation>El recuento se detuvo por un fallo del programa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a plan with budgets of the person&apos;s own</comment>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>page of the settings</comment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Day of the weekly reset</source>
        <translation>Día del reinicio semanal</translation>
    </message>
    <message>
        <source>Days held up</source>
        <translation>Días detenidos</translation>
    </message>
    <message>
        <source>Days in a row now</source>
        <translation>Días seguidos ahora</translation>
    </message>
    <message>
        <source>Days on which a window would have been full</source>
        <translation>Días en que una ventana se habría llenado</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Does not fill up at this pace</source>
        <translation>No se llena a este ritmo</translation>
    </message>
    <message>
        <source>Does not start when you log in.</source>
        <translation>No se inicia al abrir la sesión.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button: closes the window</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Each response is counted at the list price of its day.</source>
        <translation>Cada respuesta se cuenta al precio de lista de su día.</translation>
    </message>
    <message>
        <source>Each sync</source>
        <translation>Cada sync</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button: corrects a reading</comment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>head of a column: used on other machines</comment>
        <translation>En otra parte</translation>
    </message>
    <message>
        <source>Empty: the session is skipped.</source>
        <translation>Vacío: se omite la sesión.</translation>
    </message>
    <message>
        <source>Empty: the week is skipped.</source>
        <translation>Vacío: se omite la semana.</translation>
    </message>
    <message>
        <source>Enough</source>
        <comment>a plan was always enough</comment>
        <translation>Basta</translation>
    </message>
    <message numerus="yes">
        <source>Estimated from the limits of %n other account(s), until you sync</source>
        <translation>
            <numerusform>Estimado por los límites de %n otra cuenta, hasta que haga un sync</numerusform>
            <numerusform>Estimado por los límites de otras %n cuentas, hasta que haga un sync</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimador</translation>
    </message>
    <message>
        <source>Estimators</source>
        <translation>Estimadores</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>Exportar (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export: {title}</source>
        <translation>Exportar: {title}</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Families</source>
        <comment>of models</comment>
        <translation>Familias</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Fixed: ends at a set time</source>
        <translation>Fija: termina a una hora dada</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>For a bug report: versions, numbers and the log; no names, no paths, nothing that you wrote.</source>
        <translation>Para informar de un fallo: versiones, números y el registro; sin nombres, sin rutas, nada de lo que escribió.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <comment>alerts are paused</comment>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>For each response its id, time, model and token counts; ids of sessions; a code in the place of each project&apos;s folder; the percentages that Claude showed and the limits that were reached; your plan, its budgets and weekly reset. No prompts, answers or files.</source>
        <translation>De cada respuesta su id, hora, modelo y número de tokens; ids de las sesiones; un código en lugar de la carpeta de cada proyecto; los porcentajes que mostró Claude y los límites alcanzados; su plan, sus presupuestos y el reinicio semanal. Ni prompts, ni respuestas, ni archivos.</translation>
    </message>
    <message>
        <source>For each response its id, time, model and token counts; ids of sessions; the folders of projects; the percentages that Claude showed and the limits that were reached; your plan, its budgets and weekly reset. No prompts, answers or files.</source>
        <translation>De cada respuesta su id, hora, modelo y número de tokens; ids de las sesiones; las carpetas de los proyectos; los porcentajes que mostró Claude y los límites alcanzados; su plan, sus presupuestos y el reinicio semanal. Ni prompts, ni respuestas, ni archivos.</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Para otros</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a group of settings: what was counted</comment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>button</comment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget everything that was counted</source>
        <translation>Olvidar todo lo contado</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>¿Olvidar todo?</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Olvidar todo…</translation>
    </message>
    <message>
        <source>Forget the chosen project</source>
        <translation>Olvidar el proyecto elegido</translation>
    </message>
    <message>
        <source>Forget {project}?</source>
        <translation>¿Olvidar {project}?</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Found {responses} in {sessions} since {date}.</source>
        <comment>responses: 5,790 responses; sessions: 74 sessions</comment>
        <translation>{responses} en {sessions} desde el {date}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Not made or endorsed by Anthropic.</source>
        <translation>Software libre bajo la licencia MIT. Ni hecho ni respaldado por Anthropic.</translation>
    </message>
    <message>
        <source>Free some space on the disk of {folder}; nothing is lost.</source>
        <translation>Libere espacio en el disco de {folder}; no se pierde nada.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the day from which a price counts</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From &amp;day on</source>
        <translation>Desde el &amp;día</translation>
    </message>
    <message>
        <source>From a quarter to four times the list price; the small upright line is as listed</source>
        <translation>De un cuarto a cuatro veces el precio de lista; la rayita vertical es el precio de lista</translation>
    </message>
    <message>
        <source>From cache</source>
        <comment>head of a column: share of the input</comment>
        <translation>De la caché</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>De otros</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a limit window</comment>
        <translation>Llena</translation>
    </message>
    <message>
        <source>Full at {time} at this pace</source>
        <translation>Llena a las {time} a este ritmo</translation>
    </message>
    <message>
        <source>Full at {time} at this pace, {duration} before it resets</source>
        <translation>Llena a las {time} a este ritmo, {duration} antes de reiniciarse</translation>
    </message>
    <message>
        <source>Further limit</source>
        <comment>a limit of Claude&apos;s that has no name</comment>
        <translation>Otro límite</translation>
    </message>
    <message>
        <source>Further windows</source>
        <comment>limits beside session and week</comment>
        <translation>Otras ventanas</translation>
    </message>
    <message>
        <source>General</source>
        <comment>page of the settings</comment>
        <translation>General</translation>
    </message>
    <message>
        <source>Give it a new one: {command}.</source>
        <translation>Póngale uno nuevo: {command}.</translation>
    </message>
    <message>
        <source>Give one such as https://hub.example.org or https://example.org:8765.</source>
        <translation>Indique una como https://hub.example.org o https://example.org:8765.</translation>
    </message>
    <message>
        <source>Give this machine a name.</source>
        <translation>Póngale un nombre a este equipo.</translation>
    </message>
    <message>
        <source>Give what was learnt here</source>
        <translation>Compartir lo aprendido aquí</translation>
    </message>
    <message>
        <source>Hardly before {early}.</source>
        <comment>a window full; a time</comment>
        <translation>Difícilmente antes de las {early}.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: closes the line about a newer version</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a token</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide your token</source>
        <translation>Ocultar su token</translation>
    </message>
    <message>
        <source>Hooks and status line let Claude Code itself say what is used.</source>
        <translation>Con hooks y línea de estado, Claude Code mismo dice cuánto se ha usado.</translation>
    </message>
    <message>
        <source>Hooks: sessions are counted the moment they end</source>
        <translation>Hooks: las sesiones se cuentan en cuanto terminan</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horas de la semana</translation>
    </message>
    <message>
        <source>How far off, over time</source>
        <translation>Desviación en el tiempo</translation>
    </message>
    <message>
        <source>How much of that currency one US dollar is. It is fixed: nobody is asked for it.</source>
        <translation>Cuánto de esa moneda es un dólar. Es fijo: no se pregunta a nadie.</translation>
    </message>
    <message>
        <source>How much of the limit something takes, against its list price. The line holds the truth in about 80 of 100 cases.</source>
        <translation>Cuánto del límite ocupa algo frente a su precio de lista. La línea contiene la verdad en unos 80 de 100 casos.</translation>
    </message>
    <message>
        <source>How much of your Claude plan is used, from what Claude Code writes on this computer.</source>
        <translation>Cuánto de su plan de Claude se ha usado, según lo que Claude Code escribe en este equipo.</translation>
    </message>
    <message>
        <source>How often it was believed</source>
        <translation>Cuántas veces se le creyó</translation>
    </message>
    <message>
        <source>How the 5-hour window moves.</source>
        <translation>Cómo se mueve la ventana de 5 horas.</translation>
    </message>
    <message>
        <source>Hub</source>
        <comment>page of the settings: a server that brings several machines together</comment>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>Icon: {style}</source>
        <translation>Icono: {style}</translation>
    </message>
    <message>
        <source>In Claude Code type /usage, or open {page}.</source>
        <translation>En Claude Code escriba /usage, o abra {page}.</translation>
    </message>
    <message>
        <source>In force</source>
        <comment>the price list that counts</comment>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>In {file}, “{name}” is not {wanted}. Mend it or take it out, then try again.</source>
        <comment>wanted: an object, a list</comment>
        <translation>En {file}, «{name}» no es {wanted}. Corríjalo o quítelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Input, output, cache writes, cache reads, web searches</source>
        <translation>Entrada, salida, escrituras y lecturas de caché, búsquedas web</translation>
    </message>
    <message>
        <source>Inside the band</source>
        <translation>Dentro de la banda</translation>
    </message>
    <message>
        <source>Install or start one: GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Instale o inicie uno: GNOME Keyring, KWallet o KeePassXC.</translation>
    </message>
    <message>
        <source>Install the GNOME extension “{extension}”.</source>
        <translation>Instale la extensión de GNOME «{extension}».</translation>
    </message>
    <message>
        <source>Is it really {percent} %? Ours is {ours} %. Save again to confirm.</source>
        <translation>¿De verdad {percent} %? El nuestro es {ours} %. Guarde otra vez para confirmar.</translation>
    </message>
    <message>
        <source>Is the session nearly full? A Quick Sync will tell</source>
        <comment>title of an alert</comment>
        <translation>¿Está la sesión casi llena? Un Quick Sync lo dirá</translation>
    </message>
    <message>
        <source>Is the week nearly full? A Quick Sync will tell</source>
        <comment>title of an alert</comment>
        <translation>¿Está la semana casi llena? Un Quick Sync lo dirá</translation>
    </message>
    <message>
        <source>It begins with mtt_, and is shown by `hub account add` or `hub token new` on the hub.</source>
        <translation>Empieza por mtt_ y lo muestran «hub account add» o «hub token new» en el hub.</translation>
    </message>
    <message>
        <source>It can be edited by hand; comments in it stay.</source>
        <translation>Se puede editar a mano; los comentarios se conservan.</translation>
    </message>
    <message>
        <source>It cannot be parted into a program and its arguments. Check alert_command in the settings.</source>
        <translation>No se puede separar en un programa y sus argumentos. Revise alert_command en los ajustes.</translation>
    </message>
    <message>
        <source>It cannot be written: {reason}.</source>
        <translation>No se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>It goes on at {when}, in {duration}.</source>
        <translation>Sigue a las {when}, en {duration}.</translation>
    </message>
    <message>
        <source>It has a form that we cannot change safely: edit it by hand.</source>
        <translation>Tiene una forma que no podemos cambiar con seguridad: edítelo a mano.</translation>
    </message>
    <message>
        <source>It has more than {size} MB: those are no settings.</source>
        <comment>a file</comment>
        <translation>Tiene más de {size} MB: eso no son ajustes.</translation>
    </message>
    <message>
        <source>It is a link to {target}, and there is no such folder.</source>
        <translation>Es un enlace a {target}, y esa carpeta no existe.</translation>
    </message>
    <message>
        <source>It is asked for, or read from the standard input. One that was in an address is better revoked.</source>
        <translation>Se pide, o se lee de la entrada estándar. Uno que estuvo en una dirección es mejor revocarlo.</translation>
    </message>
    <message>
        <source>It is being asked for…</source>
        <translation>Se está preguntando…</translation>
    </message>
    <message>
        <source>It is being forgotten.</source>
        <translation>Se está olvidando.</translation>
    </message>
    <message>
        <source>It is in the clipboard: look it through, then paste it where you want it.</source>
        <translation>Está en el portapapeles: revíselo y péguelo donde quiera.</translation>
    </message>
    <message>
        <source>It is not a file. Move it out of the way.</source>
        <translation>No es un archivo. Apártelo.</translation>
    </message>
    <message>
        <source>It is not set up, or was never unlocked: log in with your password, then set it again.</source>
        <translation>No está configurado o nunca se desbloqueó: inicie sesión con su contraseña y vuelva a ponerlo.</translation>
    </message>
    <message>
        <source>It is read-only. Allow writing to it, then try again.</source>
        <translation>Es de solo lectura. Permita escribir en él y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It is shown once on the hub, and kept in the keychain of your system.</source>
        <translation>Se muestra una vez en el hub y se guarda en el llavero de su sistema.</translation>
    </message>
    <message>
        <source>It lasts until {when}.</source>
        <comment>of a window</comment>
        <translation>Alcanza hasta las {when}.</translation>
    </message>
    <message>
        <source>It may be between {low} and {high} %.</source>
        <translation>Puede estar entre {low} y {high} %.</translation>
    </message>
    <message>
        <source>It resets at {when}, in {duration}.</source>
        <comment>of a window</comment>
        <translation>Se reinicia a las {when}, en {duration}.</translation>
    </message>
    <message>
        <source>It resets {duration} later, at {when}.</source>
        <comment>of a window</comment>
        <translation>Se reinicia {duration} después, a las {when}.</translation>
    </message>
    <message>
        <source>It starts again by itself in a while. If it does not, end the tray and start it again.</source>
        <translation>Vuelve a empezar por sí mismo en un rato. Si no, cierre el programa e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>It was kept as {file}. Counts are read again from the transcripts that are still there; what Claude Code had already deleted is only in the kept file.</source>
        <translation>Se conservó como {file}. Se cuenta de nuevo con las transcripciones que aún existen; lo que Claude Code ya borró solo está en el archivo conservado.</translation>
    </message>
    <message>
        <source>It was never asked for there.</source>
        <translation>Allí nunca se ha preguntado.</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>a hub</comment>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>Unirse a un hub</translation>
    </message>
    <message>
        <source>Join again, with another one.</source>
        <translation>Únase de nuevo con otro.</translation>
    </message>
    <message>
        <source>Join again: {command}.</source>
        <translation>Únase de nuevo: {command}.</translation>
    </message>
    <message>
        <source>Join one first.</source>
        <translation>Únase primero a uno.</translation>
    </message>
    <message>
        <source>Join this hub</source>
        <translation>Unirse a este hub</translation>
    </message>
    <message>
        <source>Kalman filter</source>
        <comment>a way to estimate</comment>
        <translation>Filtro de Kalman</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: do not forget</comment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep what other machines sent to this one</source>
        <translation>Conservar lo que otros equipos enviaron a este</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>what is kept</comment>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>Kept in</source>
        <comment>before a folder</comment>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of tokens</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last asked {ago}.</source>
        <comment>a newer price list</comment>
        <translation>Última consulta {ago}.</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>head of a column: a day</comment>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Lasts until it resets</source>
        <translation>Alcanza hasta que se reinicie</translation>
    </message>
    <message>
        <source>Latest readings</source>
        <translation>Últimas lecturas</translation>
    </message>
    <message>
        <source>Learning with others</source>
        <translation>Aprender con otros</translation>
    </message>
    <message>
        <source>Learnt factors</source>
        <translation>Factores aprendidos</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>a hub</comment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave the hub?</source>
        <translation>¿Salir del hub?</translation>
    </message>
    <message>
        <source>Leave the zoom (double click in the chart, or Escape)</source>
        <translation>Salir del zoom (doble clic en el gráfico o Esc)</translation>
    </message>
    <message>
        <source>Leave this hub</source>
        <translation>Salir de este hub</translation>
    </message>
    <message>
        <source>Leave…</source>
        <comment>a hub</comment>
        <translation>Salir…</translation>
    </message>
    <message>
        <source>Led</source>
        <comment>head of a column: how often an estimator was believed</comment>
        <translation>Lideró</translation>
    </message>
    <message>
        <source>Legend</source>
        <comment>of a chart</comment>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Let Claude Code report its percentages itself</source>
        <translation>Que Claude Code informe él mismo de sus porcentajes</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Como el equipo</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Likely between {early} and {late}.</source>
        <comment>two times</comment>
        <translation>Probablemente entre {early} y {late}.</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Límite alcanzado</translation>
    </message>
    <message>
        <source>Limit reached {ago}</source>
        <comment>of the session; ago: 4 min ago</comment>
        <translation>Límite alcanzado {ago}</translation>
    </message>
    <message>
        <source>Limit reached, resets {when}</source>
        <comment>of the session; when: 15:40, Thu 10:00</comment>
        <translation>Límite alcanzado, se reinicia {when}</translation>
    </message>
    <message>
        <source>Limits seem to have changed by {percent} % since {date}</source>
        <comment>date: 14 Sep</comment>
        <translation>Los límites parecen haber cambiado un {percent} % desde el {date}</translation>
    </message>
    <message>
        <source>Live chart</source>
        <translation>Gráfico en vivo</translation>
    </message>
    <message>
        <source>Live · {time}</source>
        <comment>numbers are of that time</comment>
        <translation>En vivo · {time}</translation>
    </message>
    <message>
        <source>Log in with an account that has one.</source>
        <comment>a keychain</comment>
        <translation>Inicie sesión con una cuenta que tenga uno.</translation>
    </message>
    <message>
        <source>Longest row of days</source>
        <translation>Racha de días más larga</translation>
    </message>
    <message>
        <source>Longest stretch of work</source>
        <translation>Trabajo seguido más largo</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>Buscarlas</translation>
    </message>
    <message>
        <source>Look into the keychain&apos;s own settings.</source>
        <translation>Mire en los ajustes del llavero.</translation>
    </message>
    <message>
        <source>Look once a day whether there is a newer version? It asks {host} and says nothing about you.</source>
        <translation>¿Mirar una vez al día si hay una versión nueva? Se pregunta a {host} sin decir nada de usted.</translation>
    </message>
    <message>
        <source>Looking in {folders}.</source>
        <comment>a list of folders</comment>
        <translation>Se busca en {folders}.</translation>
    </message>
    <message>
        <source>Looks and times</source>
        <translation>Aspecto y horas</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Machines of the account</source>
        <translation>Equipos de la cuenta</translation>
    </message>
    <message>
        <source>May be full</source>
        <comment>a limit window, as a guess</comment>
        <translation>Quizá llena</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <comment>title of an alert that tells what was missed</comment>
        <translation>Mientras tanto</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Mend it with an editor. Line {line}, column {column}: {what}.</source>
        <translation>Corríjalo con un editor. Línea {line}, columna {column}: {what}.</translation>
    </message>
    <message>
        <source>Mend or remove {file}: {reason}.</source>
        <translation>Corrija o quite {file}: {reason}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model or kind</source>
        <translation>Modelo o tipo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models of the session</source>
        <translation>Modelos de la sesión</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Más carpetas</translation>
    </message>
    <message>
        <source>More folders of Claude Code to read.</source>
        <translation>Más carpetas de Claude Code que leer.</translation>
    </message>
    <message>
        <source>Mostly</source>
        <comment>above the name of a project</comment>
        <translation>Sobre todo</translation>
    </message>
    <message>
        <source>Move the chosen part down</source>
        <translation>Bajar la parte elegida</translation>
    </message>
    <message>
        <source>Move the chosen part up</source>
        <translation>Subir la parte elegida</translation>
    </message>
    <message>
        <source>MyTokenTracker {version} is available</source>
        <translation>MyTokenTracker {version} está disponible</translation>
    </message>
    <message>
        <source>MyTokenTracker: choose your plan</source>
        <translation>MyTokenTracker: elija su plan</translation>
    </message>
    <message>
        <source>MyTokenTracker: {what}</source>
        <comment>what is wrong</comment>
        <translation>MyTokenTracker: {what}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of this project</source>
        <translation>Nombre de este proyecto</translation>
    </message>
    <message>
        <source>Names of Claude Code’s folders, for where one is spoken of.</source>
        <translation>Nombres de las carpetas de Claude Code, para cuando se habla de una.</translation>
    </message>
    <message>
        <source>Names of folders</source>
        <translation>Nombres de carpetas</translation>
    </message>
    <message>
        <source>Names of projects by their folder; folders of one name count as one project.</source>
        <translation>Nombres de los proyectos por su carpeta; las carpetas con el mismo nombre cuentan como un proyecto.</translation>
    </message>
    <message>
        <source>Never kept or sent:</source>
        <translation>Nunca se guarda ni se envía:</translation>
    </message>
    <message>
        <source>Never read:</source>
        <translation>Nunca se lee:</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>Newer list</source>
        <translation>Lista más nueva</translation>
    </message>
    <message>
        <source>Newest: {values}. Left and right read it, plus and minus zoom.</source>
        <translation>Lo más reciente: {values}. Izquierda y derecha lo leen, más y menos amplían.</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer: do not look for newer versions</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>No Claude Code folder was found</source>
        <translation>No se encontró ninguna carpeta de Claude Code</translation>
    </message>
    <message>
        <source>No Claude Code folder was found on this computer.</source>
        <translation>No se encontró ninguna carpeta de Claude Code en este equipo.</translation>
    </message>
    <message>
        <source>No Claude Code folder was found on this computer. Start Claude Code once, or name its folder in Settings.</source>
        <translation>No se encontró ninguna carpeta de Claude Code en este equipo. Inicie Claude Code una vez o indique su carpeta en Ajustes.</translation>
    </message>
    <message>
        <source>No address is set: say one in Settings, as prices_address in the settings file.</source>
        <translation>No hay ninguna dirección: indique una en Ajustes, como prices_address en el archivo de ajustes.</translation>
    </message>
    <message>
        <source>No plan chosen: {plan} is assumed</source>
        <translation>Ningún plan elegido: se supone {plan}</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>No session is like that. Search for less, or widen the range.</source>
        <translation>Ninguna sesión es así. Busque menos o amplíe el periodo.</translation>
    </message>
    <message>
        <source>No store yet</source>
        <translation>Aún no hay almacén</translation>
    </message>
    <message>
        <source>No transcripts found yet.</source>
        <translation>Aún no se han encontrado transcripciones.</translation>
    </message>
    <message>
        <source>No transcripts yet</source>
        <translation>Aún no hay transcripciones</translation>
    </message>
    <message>
        <source>Nobody is asked: say an address above, from which a list in the form of ours can be had.</source>
        <translation>No se pregunta a nadie: indique arriba una dirección con una lista en nuestro formato.</translation>
    </message>
    <message>
        <source>Not always</source>
        <comment>a plan was enough</comment>
        <translation>No siempre</translation>
    </message>
    <message>
        <source>Not between 0 and 100</source>
        <translation>No está entre 0 y 100</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <comment>a plan</comment>
        <translation>Aún sin elegir</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No se hizo</translation>
    </message>
    <message numerus="yes">
        <source>Not in the chart: %n response(s), {cost}, whose time is not known or lies ahead.</source>
        <translation>
            <numerusform>No está en el gráfico: %n respuesta, {cost}, cuya hora no se conoce o está por venir.</numerusform>
            <numerusform>No están en el gráfico: %n respuestas, {cost}, cuya hora no se conoce o está por venir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a day of the week</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Not saved yet: {title}. {hint}</source>
        <comment>what is wrong and what helps</comment>
        <translation>Aún sin guardar: {title}. {hint}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>a ring without slices</comment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing by this time last week</source>
        <translation>Nada a estas alturas la semana pasada</translation>
    </message>
    <message>
        <source>Nothing is being used right now</source>
        <translation>Ahora mismo no se usa nada</translation>
    </message>
    <message>
        <source>Nothing is being used right now.</source>
        <translation>Ahora mismo no se usa nada.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <comment>a search found nothing</comment>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nada se mueve por sí mismo</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún nada que comparar</translation>
    </message>
    <message>
        <source>Nothing used</source>
        <translation>Nada usado</translation>
    </message>
    <message>
        <source>Nothing used in that time</source>
        <translation>Nada usado en ese tiempo</translation>
    </message>
    <message>
        <source>Nothing used in the last 24 hours</source>
        <translation>Nada usado en las últimas 24 horas</translation>
    </message>
    <message>
        <source>Nothing used in the last 30 days</source>
        <translation>Nada usado en los últimos 30 días</translation>
    </message>
    <message>
        <source>Nothing used in the last 5 hours</source>
        <translation>Nada usado en las últimas 5 horas</translation>
    </message>
    <message>
        <source>Nothing used in the last 7 days</source>
        <translation>Nada usado en los últimos 7 días</translation>
    </message>
    <message>
        <source>Nothing used in this range</source>
        <translation>Nada usado en este periodo</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>Aún nada usado</translation>
    </message>
    <message>
        <source>Nothing used yet today.</source>
        <translation>Hoy aún no se ha usado nada.</translation>
    </message>
    <message>
        <source>Nothing was reported yet: percentages come with Claude Code’s next answer, unless it uses an API key.</source>
        <translation>Aún no se informó de nada: los porcentajes llegan con la próxima respuesta de Claude Code, salvo que use una clave de API.</translation>
    </message>
    <message>
        <source>Nothing was used here in this window: it is shown, but nothing can be learnt from it.</source>
        <translation>Aquí no se usó nada en esta ventana: se muestra, pero no se puede aprender de ello.</translation>
    </message>
    <message>
        <source>Nothing was written. The change below is as it would be now.</source>
        <translation>No se escribió nada. El cambio de abajo es como sería ahora.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <comment>a chart without figures</comment>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>style of the icon</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Of late</source>
        <comment>head of a column: error of the last predictions</comment>
        <translation>Últimamente</translation>
    </message>
    <message>
        <source>Of your plan</source>
        <comment>which part of its price</comment>
        <translation>De su plan</translation>
    </message>
    <message>
        <source>Off by</source>
        <comment>head of a column: how far a prediction was off</comment>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Off: a code takes the place of each folder; it tells nobody anything, and is another one on each machine. On: your projects are known by name on all machines, and to whoever runs the hub.</source>
        <translation>No: un código ocupa el lugar de cada carpeta; no dice nada a nadie y es otro en cada equipo. Sí: sus proyectos se conocen por su nombre en todos los equipos, y quien lleva el hub los ve.</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>En promedio</translation>
    </message>
    <message>
        <source>Once a day</source>
        <comment>beside a check box</comment>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>Once for each version</source>
        <comment>beside a check box</comment>
        <translation>Una vez por versión</translation>
    </message>
    <message>
        <source>One dollar is</source>
        <comment>so much of another currency</comment>
        <translation>Un dólar es</translation>
    </message>
    <message numerus="yes">
        <source>One name for %n folders</source>
        <translation>
            <numerusform>Un nombre para %n carpeta</numerusform>
            <numerusform>Un nombre para %n carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>One project</source>
        <translation>Un proyecto</translation>
    </message>
    <message>
        <source>Only for a hub with a certificate of its own.</source>
        <translation>Solo para un hub con certificado propio.</translation>
    </message>
    <message>
        <source>Only https:// is asked. Mend or remove prices_address in the settings.</source>
        <translation>Solo se pregunta por https://. Corrija o quite prices_address en los ajustes.</translation>
    </message>
    <message>
        <source>Only managed hooks may run in Claude Code</source>
        <translation>En Claude Code solo pueden ejecutarse hooks administrados</translation>
    </message>
    <message>
        <source>Only {name}  ×</source>
        <comment>a model or project; × takes the filter away</comment>
        <translation>Solo {name}  ×</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: opens our window</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open Quick Sync and type the percentages that Claude shows. From the second one on, this page says how well we had known them.</source>
        <translation>Abra Quick Sync y escriba los porcentajes que muestra Claude. Desde el segundo, esta página dice lo bien que los conocíamos.</translation>
    </message>
    <message>
        <source>Open the hub’s page in the browser</source>
        <translation>Abrir la página del hub en el navegador</translation>
    </message>
    <message>
        <source>Open the hub’s page…</source>
        <translation>Abrir la página del hub…</translation>
    </message>
    <message>
        <source>Opens a window of the tray</source>
        <translation>Abre una ventana del programa de la bandeja</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>all the other models or projects together</comment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Our count beside Claude Code&apos;s</source>
        <translation>Nuestro recuento junto al de Claude Code</translation>
    </message>
    <message>
        <source>Our folder</source>
        <translation>Nuestra carpeta</translation>
    </message>
    <message>
        <source>Our folder {folder} cannot be written to: {reason}.</source>
        <translation>No se puede escribir en nuestra carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Our program was moved or installed anew: connect again.</source>
        <translation>Nuestro programa se movió o se reinstaló: conéctelo de nuevo.</translation>
    </message>
    <message>
        <source>Our status line</source>
        <translation>Nuestra línea de estado</translation>
    </message>
    <message>
        <source>Ours</source>
        <comment>head of a column: our number beside Claude&apos;s</comment>
        <translation>Nuestro</translation>
    </message>
    <message>
        <source>Ours is {percent} %, estimated</source>
        <comment>our number, and where it is from</comment>
        <translation>El nuestro es {percent} %, estimado</translation>
    </message>
    <message>
        <source>Ours is {percent} %, limit reached {ago}</source>
        <comment>our number, and where it is from; ago: 4 min ago</comment>
        <translation>El nuestro es {percent} %, límite alcanzado {ago}</translation>
    </message>
    <message>
        <source>Ours is {percent} %, official {ago}</source>
        <comment>our number, and where it is from; ago: 4 min ago</comment>
        <translation>El nuestro es {percent} %, oficial {ago}</translation>
    </message>
    <message>
        <source>Ours is {percent} %, typed {ago}</source>
        <comment>our number, and where it is from; ago: 4 min ago</comment>
        <translation>El nuestro es {percent} %, escrito {ago}</translation>
    </message>
    <message>
        <source>Ours {ours} %, Claude {percent} %</source>
        <comment>two percentages</comment>
        <translation>Nuestro {ours} %, Claude {percent} %</translation>
    </message>
    <message>
        <source>Ours {ours} %, Claude {percent} %: factor {factor}</source>
        <translation>Nuestro {ours} %, Claude {percent} %: factor {factor}</translation>
    </message>
    <message>
        <source>Ours, before</source>
        <comment>our number before Claude&apos;s was known</comment>
        <translation>Nuestro, antes</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Own command</source>
        <translation>Orden propia</translation>
    </message>
    <message>
        <source>Pace</source>
        <comment>how fast it is used</comment>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>of the settings</comment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>of our status line</comment>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Pause alerts</source>
        <translation>Pausar los avisos</translation>
    </message>
    <message>
        <source>Pause tracking</source>
        <translation>Pausar el recuento</translation>
    </message>
    <message>
        <source>Per M output</source>
        <comment>head of a column: dollars for each million tokens put out</comment>
        <translation>Por M de salida</translation>
    </message>
    <message>
        <source>Percentages of the window.</source>
        <translation>Porcentajes de la ventana.</translation>
    </message>
    <message>
        <source>Percentages were last reported {ago}.</source>
        <comment>ago: 4 min ago</comment>
        <translation>Se informó de porcentajes por última vez {ago}.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan and reset</source>
        <translation>Plan y reinicio</translation>
    </message>
    <message>
        <source>Plan and weekly reset chosen here stay here: the token may not change the account.</source>
        <translation>El plan y el reinicio semanal elegidos aquí se quedan aquí: el token no puede cambiar la cuenta.</translation>
    </message>
    <message>
        <source>Please report it with {file}, which says where it happened and holds nothing of yours.</source>
        <translation>Por favor, infórmelo con {file}, que dice dónde ocurrió y no contiene nada suyo.</translation>
    </message>
    <message>
        <source>Please report what you did when it happened.</source>
        <translation>Por favor, informe de lo que hacía cuando ocurrió.</translation>
    </message>
    <message>
        <source>Points of the weekly limit that is open now</source>
        <translation>Puntos del límite semanal en curso</translation>
    </message>
    <message>
        <source>Points; ours less Claude&apos;s</source>
        <translation>Puntos; el nuestro menos el de Claude</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Precio al mes</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Prices used, per million tokens</source>
        <translation>Precios usados, por millón de tokens</translation>
    </message>
    <message>
        <source>Problem: {title}</source>
        <comment>spoken</comment>
        <translation>Problema: {title}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Project names</source>
        <translation>Nombres de proyectos</translation>
    </message>
    <message>
        <source>Project to forget</source>
        <translation>Proyecto que olvidar</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Projects of the model</source>
        <translation>Proyectos del modelo</translation>
    </message>
    <message>
        <source>Quick Sync</source>
        <translation>Quick Sync</translation>
    </message>
    <message>
        <source>Quick Sync…</source>
        <translation>Quick Sync…</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet hours to</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>of time</comment>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>head of a column: tokens read from the cache</comment>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Read all transcripts that are still there from their beginning. Nothing is counted twice.</source>
        <translation>Leer desde el principio todas las transcripciones que aún existen. Nada se cuenta dos veces.</translation>
    </message>
    <message>
        <source>Read and kept:</source>
        <translation>Se lee y se guarda:</translation>
    </message>
    <message>
        <source>Read from cache</source>
        <translation>Leído de la caché</translation>
    </message>
    <message>
        <source>Reading the transcript…</source>
        <translation>Leyendo la transcripción…</translation>
    </message>
    <message numerus="yes">
        <source>Reading transcripts… {done} of %n file(s)</source>
        <translation>
            <numerusform>Leyendo transcripciones… {done} de %n archivo</numerusform>
            <numerusform>Leyendo transcripciones… {done} de %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>the store is being read</comment>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>Refresh the price list now</source>
        <translation>Renovar ahora la lista de precios</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a reading</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a machine</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen folder</source>
        <translation>Quitar la carpeta elegida</translation>
    </message>
    <message>
        <source>Remove the chosen machine</source>
        <translation>Quitar el equipo elegido</translation>
    </message>
    <message>
        <source>Remove the chosen price</source>
        <translation>Quitar el precio elegido</translation>
    </message>
    <message>
        <source>Remove {machine}?</source>
        <comment>a machine, from an account</comment>
        <translation>¿Quitar {machine}?</translation>
    </message>
    <message>
        <source>Removed from {file}.</source>
        <translation>Quitado de {file}.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <comment>a reading was</comment>
        <translation>Quitado.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>what is connected</comment>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Removing changes this, and nothing else:</source>
        <translation>Quitar cambia esto y nada más:</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>button</comment>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename or merge</source>
        <comment>projects; title of a dialog</comment>
        <translation>Renombrar o unir</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <comment>projects</comment>
        <translation>Renombrar o unir…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>noun: a window begins anew</comment>
        <translation>Reinicio</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Resume alerts</source>
        <translation>Reanudar los avisos</translation>
    </message>
    <message>
        <source>Resume tracking</source>
        <translation>Reanudar el recuento</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>style of the icon</comment>
        <translation>Anillo</translation>
    </message>
    <message>
        <source>Rolling: ages out continuously</source>
        <translation>Móvil: caduca continuamente</translation>
    </message>
    <message>
        <source>Room comes back from {when} on.</source>
        <translation>Vuelve a haber sitio desde las {when}.</translation>
    </message>
    <message>
        <source>Run `{command}` once, or start the tray.</source>
        <translation>Ejecute «{command}» una vez, o inicie el programa de la bandeja.</translation>
    </message>
    <message>
        <source>Run `{command}` once: it brings it up to date.</source>
        <translation>Ejecute «{command}» una vez: lo pone al día.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <comment>format: PNG, SVG, CSV</comment>
        <translation>Guardar como {format}</translation>
    </message>
    <message>
        <source>Save data (CSV)…</source>
        <translation>Guardar los datos (CSV)…</translation>
    </message>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>Guardar la imagen (PNG)…</translation>
    </message>
    <message>
        <source>Save picture (SVG)…</source>
        <translation>Guardar la imagen (SVG)…</translation>
    </message>
    <message>
        <source>Saved so far</source>
        <translation>Ahorrado hasta ahora</translation>
    </message>
    <message>
        <source>Saved this month</source>
        <translation>Ahorrado este mes</translation>
    </message>
    <message>
        <source>Saved.</source>
        <comment>what was typed is</comment>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Saved. {numbers}.</source>
        <comment>numbers: Session 34 %, Week 13 %</comment>
        <translation>Guardado. {numbers}.</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Ahorro</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Say in Settings how much of it one US dollar is; until then they are in dollars.</source>
        <translation>Diga en Ajustes cuánto de ella es un dólar; hasta entonces se muestran en dólares.</translation>
    </message>
    <message>
        <source>Say in Settings what its two windows hold; until then it counts as {plan}.</source>
        <translation>Diga en Ajustes qué contienen sus dos ventanas; hasta entonces cuenta como {plan}.</translation>
    </message>
    <message>
        <source>Say in Settings what you pay a month.</source>
        <translation>Diga en Ajustes cuánto paga al mes.</translation>
    </message>
    <message>
        <source>Say where the hub is.</source>
        <translation>Diga dónde está el hub.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search projects, models and session ids (Ctrl+F)</source>
        <translation>Buscar proyectos, modelos e ids de sesión (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Buscar sesiones</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Send the folders of projects</source>
        <translation>Enviar las carpetas de los proyectos</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>head of a column: the id of a conversation</comment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>the 5-hour window</comment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Session at {percent} %? A Quick Sync makes it exact</source>
        <comment>title of an alert</comment>
        <translation>¿Sesión al {percent} %? Un Quick Sync lo hace exacto</translation>
    </message>
    <message>
        <source>Session budget</source>
        <translation>Presupuesto de la sesión</translation>
    </message>
    <message>
        <source>Session full at {when} at this pace</source>
        <comment>title of an alert; when: 15:40, Thu 10:00</comment>
        <translation>A este ritmo la sesión se llena a las {when}</translation>
    </message>
    <message>
        <source>Session holds</source>
        <comment>head of a column: dollars</comment>
        <translation>La sesión contiene</translation>
    </message>
    <message>
        <source>Session in {project}</source>
        <translation>Sesión en {project}</translation>
    </message>
    <message>
        <source>Session limit reached</source>
        <translation>Límite de la sesión alcanzado</translation>
    </message>
    <message>
        <source>Session limits seem to have changed by {percent} % since {date}</source>
        <comment>date: 14 Sep</comment>
        <translation>Los límites de la sesión parecen haber cambiado un {percent} % desde el {date}</translation>
    </message>
    <message>
        <source>Session window</source>
        <translation>Ventana de la sesión</translation>
    </message>
    <message>
        <source>Session {percent} % used</source>
        <comment>title of an alert</comment>
        <translation>Sesión usada al {percent} %</translation>
    </message>
    <message>
        <source>Session, at %</source>
        <comment>percentages at which one is told</comment>
        <translation>Sesión, al %</translation>
    </message>
    <message>
        <source>Session, {name}</source>
        <comment>a limit of one model within a session; name: Opus</comment>
        <translation>Sesión, {name}</translation>
    </message>
    <message>
        <source>Session: {percent} % used elsewhere</source>
        <translation>Sesión: {percent} % usado en otra parte</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sessions full</source>
        <translation>Sesiones llenas</translation>
    </message>
    <message>
        <source>Sessions whose transcripts name no folder</source>
        <translation>Sesiones cuyas transcripciones no nombran ninguna carpeta</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <comment>a token</comment>
        <translation>Póngalo de nuevo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings are an object in JSON. Mend it with an editor, or move it out of the way.</source>
        <translation>Los ajustes son un objeto en JSON. Corríjalos con un editor o aparte el archivo.</translation>
    </message>
    <message>
        <source>Settings are {names}.</source>
        <comment>a list of all names</comment>
        <translation>Los ajustes son {names}.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de ajustes</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Share by kind of token</source>
        <translation>Parte por tipo de token</translation>
    </message>
    <message>
        <source>Share by model</source>
        <translation>Parte por modelo</translation>
    </message>
    <message>
        <source>Share by project</source>
        <translation>Parte por proyecto</translation>
    </message>
    <message>
        <source>Shares of the usage</source>
        <translation>Partes del uso</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a token</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all again (Escape)</source>
        <translation>Mostrar todo de nuevo (Esc)</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrarlo todo</translation>
    </message>
    <message>
        <source>Show your token</source>
        <translation>Mostrar su token</translation>
    </message>
    <message>
        <source>Show {machine}</source>
        <comment>a machine, or All machines</comment>
        <translation>Mostrar {machine}</translation>
    </message>
    <message>
        <source>Shown by Claude, and computed before</source>
        <translation>Mostrado por Claude, y calculado antes</translation>
    </message>
    <message>
        <source>Shows every change of the store. Last read at {time}.</source>
        <translation>Muestra cada cambio del almacén. Última lectura a las {time}.</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>head of a column: from when on a price holds</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <comment>a project was used</comment>
        <translation>Desde el {date}</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <comment>button: no alerts for an hour</comment>
        <translation>Silenciar 1 h</translation>
    </message>
    <message>
        <source>Some responses are dated in the future</source>
        <translation>Algunas respuestas tienen fecha futura</translation>
    </message>
    <message>
        <source>Something else keeps writing to it. Try again in a moment.</source>
        <translation>Algo sigue escribiendo en él. Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <comment>a column of the table</comment>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>head of a column: where a percentage is from</comment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Spend per {duration}</source>
        <comment>the caption of a chart; duration: 5 min</comment>
        <translation>Gasto por {duration}</translation>
    </message>
    <message>
        <source>Spend per {duration} over the last {span}: at most {peak}, now {now}</source>
        <comment>a chart, spoken; duration: 5 min; span: 5 h; peak, now: money</comment>
        <translation>Gasto por {duration} en las últimas {span}: como mucho {peak}, ahora {now}</translation>
    </message>
    <message>
        <source>Stacked by</source>
        <comment>of a chart</comment>
        <translation>Apilado por</translation>
    </message>
    <message>
        <source>Start Claude Code once, or check the folder&apos;s name.</source>
        <translation>Inicie Claude Code una vez, o revise el nombre de la carpeta.</translation>
    </message>
    <message>
        <source>Start Claude Code once, or name its folder in CLAUDE_CONFIG_DIR or in Settings.</source>
        <translation>Inicie Claude Code una vez, o indique su carpeta en CLAUDE_CONFIG_DIR o en Ajustes.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar al abrir la sesión</translation>
    </message>
    <message>
        <source>Start the tray</source>
        <translation>Iniciar el programa de la bandeja</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar cuando abro la sesión</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>head of a column: date and time</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Starting at login was not changed</source>
        <translation>No se cambió el inicio automático</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Starts when you log in.</source>
        <translation>Se inicia al abrir la sesión.</translation>
    </message>
    <message>
        <source>State</source>
        <comment>how it stands with a hub</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status line: true percentages without typing</source>
        <translation>Línea de estado: porcentajes verdaderos sin escribir</translation>
    </message>
    <message>
        <source>Subagents</source>
        <translation>Subagentes</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Syncs</translation>
    </message>
    <message>
        <source>Tell me</source>
        <comment>beside a check box</comment>
        <translation>Avisarme</translation>
    </message>
    <message>
        <source>The alert command failed</source>
        <translation>La orden de avisos falló</translation>
    </message>
    <message>
        <source>The certificate of {address} is not to be trusted.</source>
        <translation>El certificado de {address} no es de fiar.</translation>
    </message>
    <message>
        <source>The currency in which amounts are shown, instead of dollars; files and exports stay in dollars.</source>
        <translation>La moneda en que se muestran los importes, en lugar de dólares; los archivos y exportaciones siguen en dólares.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>El disco informa de un error</translation>
    </message>
    <message>
        <source>The exact change</source>
        <translation>El cambio exacto</translation>
    </message>
    <message>
        <source>The file that is at {file} now is used from here on, and what it lacks is counted again.</source>
        <translation>Desde ahora se usa el archivo que está en {file}, y lo que le falta se cuenta de nuevo.</translation>
    </message>
    <message>
        <source>The five estimators</source>
        <translation>Los cinco estimadores</translation>
    </message>
    <message>
        <source>The hub cannot be reached</source>
        <translation>No se puede contactar con el hub</translation>
    </message>
    <message>
        <source>The hub could not be asked. Join it again: then it is taken back by itself.</source>
        <translation>No se pudo preguntar al hub. Vuelva a unirse: entonces se retira por sí solo.</translation>
    </message>
    <message>
        <source>The hub does not accept the token</source>
        <translation>El hub no acepta el token</translation>
    </message>
    <message>
        <source>The hub keeps it encrypted. Whoever has it can read and change your account.</source>
        <translation>El hub lo guarda cifrado. Quien lo tenga puede leer y cambiar su cuenta.</translation>
    </message>
    <message>
        <source>The hub&apos;s CA file is missing</source>
        <translation>Falta el archivo de CA del hub</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not to be trusted</source>
        <translation>El certificado del hub no es de fiar</translation>
    </message>
    <message>
        <source>The hub: {title}</source>
        <comment>in the hub&apos;s own words</comment>
        <translation>El hub: {title}</translation>
    </message>
    <message>
        <source>The hub’s CA file</source>
        <translation>El archivo de CA del hub</translation>
    </message>
    <message>
        <source>The icon of MyTokenTracker</source>
        <translation>El icono de MyTokenTracker</translation>
    </message>
    <message>
        <source>The keychain could not be opened</source>
        <translation>No se pudo abrir el llavero</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The keychain refused ({kind})</source>
        <comment>kind: in a programmer&apos;s words</comment>
        <translation>El llavero se negó ({kind})</translation>
    </message>
    <message>
        <source>The language of all windows.</source>
        <translation>El idioma de todas las ventanas.</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>El último año</translation>
    </message>
    <message>
        <source>The licences cannot be read: {reason}</source>
        <translation>No se pueden leer las licencias: {reason}</translation>
    </message>
    <message>
        <source>The numbers of one are shown, those of the other are set apart. If you have changed accounts, or your limits were reset early, the new numbers are taken over within an hour.</source>
        <translation>Se muestran los números de una y los de la otra se apartan. Si cambió de cuenta o sus límites se reiniciaron antes, los números nuevos valen en menos de una hora.</translation>
    </message>
    <message>
        <source>The one with the smallest error of late is believed.</source>
        <translation>Se cree al que tuvo últimamente el menor error.</translation>
    </message>
    <message>
        <source>The path of our program or of our data folder is not UTF-8. Move it to another place.</source>
        <translation>La ruta de nuestro programa o de nuestra carpeta de datos no es UTF-8. Muévala a otro sitio.</translation>
    </message>
    <message>
        <source>The price list could not be refreshed</source>
        <translation>No se pudo renovar la lista de precios</translation>
    </message>
    <message>
        <source>The prices differ, as they do for fast mode and web searches, or after a change of prices.</source>
        <translation>Los precios difieren, como en el modo rápido y las búsquedas web, o tras un cambio de precios.</translation>
    </message>
    <message>
        <source>The prices differ: Claude Code guessed one that it does not know.</source>
        <translation>Los precios difieren: Claude Code supuso uno que no conoce.</translation>
    </message>
    <message>
        <source>The prices differ: that of {models} is not listed.</source>
        <translation>Los precios difieren: el de {models} no está en la lista.</translation>
    </message>
    <message>
        <source>The prices stay as they are.</source>
        <translation>Los precios quedan como están.</translation>
    </message>
    <message>
        <source>The program crashed the last time</source>
        <translation>El programa falló la última vez</translation>
    </message>
    <message>
        <source>The session has reset</source>
        <translation>La sesión se ha reiniciado</translation>
    </message>
    <message>
        <source>The session is full</source>
        <translation>La sesión está llena</translation>
    </message>
    <message>
        <source>The session is full until it resets at {when}.</source>
        <translation>La sesión está llena hasta que se reinicie a las {when}.</translation>
    </message>
    <message>
        <source>The session is full.</source>
        <translation>La sesión está llena.</translation>
    </message>
    <message>
        <source>The session is full. Room comes back from {when} on.</source>
        <translation>La sesión está llena. Vuelve a haber sitio desde las {when}.</translation>
    </message>
    <message>
        <source>The setting “{name}” cannot be used</source>
        <translation>No se puede usar el ajuste «{name}»</translation>
    </message>
    <message>
        <source>The setting “{name}” was not saved</source>
        <translation>El ajuste «{name}» no se guardó</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>No se pueden leer los ajustes</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <translation>No se guardaron los ajustes</translation>
    </message>
    <message>
        <source>The share of all input that was read from the cache</source>
        <translation>La parte de la entrada que se leyó de la caché</translation>
    </message>
    <message>
        <source>The status line last said {amount}.</source>
        <translation>La línea de estado dijo por última vez {amount}.</translation>
    </message>
    <message>
        <source>The status line&apos;s cost is of the moment at which it was last drawn, with calls that are in no transcript; it begins anew after /clear.</source>
        <translation>El coste de la línea de estado es del momento en que se dibujó por última vez, con llamadas que no están en ninguna transcripción; empieza de nuevo tras /clear.</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>No se puede abrir el almacén</translation>
    </message>
    <message>
        <source>The store cannot be written</source>
        <translation>No se puede escribir en el almacén</translation>
    </message>
    <message>
        <source>The store is busy</source>
        <translation>El almacén está ocupado</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>El almacén está dañado</translation>
    </message>
    <message>
        <source>The store is of an older version</source>
        <translation>El almacén es de una versión anterior</translation>
    </message>
    <message>
        <source>The store was damaged and is made anew</source>
        <translation>El almacén estaba dañado y se hace de nuevo</translation>
    </message>
    <message>
        <source>The store was deleted while it was in use</source>
        <translation>El almacén se borró mientras se usaba</translation>
    </message>
    <message>
        <source>The store was made by a newer MyTokenTracker</source>
        <translation>El almacén lo hizo un MyTokenTracker más nuevo</translation>
    </message>
    <message>
        <source>The store was replaced while it was in use</source>
        <translation>El almacén se sustituyó mientras se usaba</translation>
    </message>
    <message>
        <source>The store, the logs, and what hooks leave for the tray.</source>
        <translation>El almacén, los registros y lo que los hooks dejan para la bandeja.</translation>
    </message>
    <message>
        <source>The time zone of all times, instead of the computer&apos;s.</source>
        <translation>La zona horaria de todas las horas, en lugar de la del equipo.</translation>
    </message>
    <message>
        <source>The token in the keychain is no token</source>
        <translation>Lo que hay en el llavero no es un token</translation>
    </message>
    <message>
        <source>The transcript has more than Claude Code&apos;s total, which is noted at the end of a session only: the one before was interrupted.</source>
        <translation>La transcripción tiene más que el total de Claude Code, que solo se anota al terminar una sesión: la anterior se interrumpió.</translation>
    </message>
    <message>
        <source>The transcripts cannot be read</source>
        <translation>No se pueden leer las transcripciones</translation>
    </message>
    <message>
        <source>The transcripts themselves are Claude Code’s and stay; their paths stay known, so that they are not counted again.</source>
        <translation>Las transcripciones son de Claude Code y se quedan; sus rutas siguen conocidas para que no se cuenten de nuevo.</translation>
    </message>
    <message>
        <source>The tray could not be reached. Start MyTokenTracker from your desktop&apos;s menu.</source>
        <translation>No se pudo contactar con la bandeja. Inicie MyTokenTracker desde el menú de su escritorio.</translation>
    </message>
    <message>
        <source>The tray does not run: Quick Sync and Settings are windows of it.</source>
        <translation>La bandeja no está en marcha: Quick Sync y Ajustes son ventanas suyas.</translation>
    </message>
    <message>
        <source>The tray sets it aside and counts anew; start it if it is not there.</source>
        <translation>La bandeja lo aparta y cuenta de nuevo; iníciela si no está.</translation>
    </message>
    <message>
        <source>The week has reset</source>
        <translation>La semana se ha reiniciado</translation>
    </message>
    <message>
        <source>The week is full</source>
        <translation>La semana está llena</translation>
    </message>
    <message>
        <source>The week is full until it resets at {when}.</source>
        <translation>La semana está llena hasta que se reinicie {when}.</translation>
    </message>
    <message>
        <source>The week is full.</source>
        <translation>La semana está llena.</translation>
    </message>
    <message>
        <source>The week is full. Room comes back from {when} on.</source>
        <translation>La semana está llena. Vuelve a haber sitio desde {when}.</translation>
    </message>
    <message>
        <source>There is no keychain for the hub&apos;s token</source>
        <translation>No hay llavero para el token del hub</translation>
    </message>
    <message>
        <source>There is no token for the hub</source>
        <translation>No hay token para el hub</translation>
    </message>
    <message>
        <source>They count once their time has come. Check the date and time of this computer.</source>
        <translation>Cuentan cuando llegue su hora. Revise la fecha y hora de este equipo.</translation>
    </message>
    <message>
        <source>They take the place of all prices of their model in the list, for all history.</source>
        <translation>Sustituyen a todos los precios de su modelo en la lista, para toda la historia.</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>Las cosas pueden moverse</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This computer is not connected to a hub</source>
        <translation>Este equipo no está conectado a ningún hub</translation>
    </message>
    <message>
        <source>This computer sends and fetches nothing any more. What it sent stays at the hub. If it joins again, it goes on there as the same machine.</source>
        <translation>Este equipo ya no envía ni recibe nada. Lo que envió queda en el hub. Si se une de nuevo, continúa allí como el mismo equipo.</translation>
    </message>
    <message>
        <source>This computer sends only: its token may not read what the other machines sent.</source>
        <translation>Este equipo solo envía: su token no puede leer lo que enviaron los otros equipos.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>El reloj de este equipo va mal</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} ahead of the hub&apos;s: set it.</source>
        <translation>El reloj de este equipo adelanta {span} al del hub: póngalo en hora.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind the hub&apos;s: set it.</source>
        <translation>El reloj de este equipo atrasa {span} respecto al del hub: póngalo en hora.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons</source>
        <translation>Este escritorio no muestra iconos de bandeja</translation>
    </message>
    <message>
        <source>This hub</source>
        <translation>Este hub</translation>
    </message>
    <message>
        <source>This is a first guess from what the plan is thought to hold. Enter what Claude shows.</source>
        <translation>Es una primera estimación según lo que se cree que admite el plan. Introduzca lo que muestra Claude.</translation>
    </message>
    <message>
        <source>This is an estimate.</source>
        <translation>Es una estimación.</translation>
    </message>
    <message>
        <source>This is not a token of a hub</source>
        <translation>Esto no es un token de un hub</translation>
    </message>
    <message>
        <source>This is not the address of a hub</source>
        <translation>Esto no es la dirección de un hub</translation>
    </message>
    <message>
        <source>This is not {allowed}.</source>
        <translation>Esto no es {allowed}.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This month at API prices</source>
        <translation>Este mes a precios de API</translation>
    </message>
    <message>
        <source>This version does not know it. It stays in {file}, without effect.</source>
        <translation>Esta versión no lo conoce. Queda en {file}, sin efecto.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Time of the weekly reset</source>
        <translation>Hora del reinicio semanal</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Timeline of the session</source>
        <translation>Cronología de la sesión</translation>
    </message>
    <message>
        <source>Times, token counts, models, names of projects and sessions.</source>
        <translation>Horas, números de tokens, modelos, nombres de proyectos y sesiones.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today {tokens} tokens · {cost}</source>
        <comment>tokens: 2.4 M</comment>
        <translation>Hoy {tokens} tokens · {cost}</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>the sum of layers</comment>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens put in, without what the cache had</source>
        <translation>Tokens de entrada, sin los de la caché</translation>
    </message>
    <message>
        <source>Tokens put out</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>Tokens put out; + means at least</source>
        <translation>Tokens de salida; + significa al menos</translation>
    </message>
    <message>
        <source>Tokens read from the cache</source>
        <translation>Tokens leídos de la caché</translation>
    </message>
    <message>
        <source>Tokens written to the cache</source>
        <translation>Tokens escritos en la caché</translation>
    </message>
    <message>
        <source>Too many files are open: end programs that you do not need, or allow more (ulimit -n).</source>
        <translation>Hay demasiados archivos abiertos: cierre los programas que no necesite o permita más (ulimit -n).</translation>
    </message>
    <message>
        <source>Tracking is paused: our number may lack the latest use.</source>
        <translation>El recuento está en pausa: a nuestro número puede faltarle lo último.</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripciones</translation>
    </message>
    <message>
        <source>Transcripts are still being read: our number is not complete yet.</source>
        <translation>Aún se leen transcripciones: nuestro número no está completo.</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtelo dentro de un minuto.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Two bars</source>
        <comment>style of the icon</comment>
        <translation>Dos barras</translation>
    </message>
    <message>
        <source>Type the session’s percentage too: its reset belongs to it.</source>
        <translation>Escriba también el porcentaje de la sesión: su reinicio le pertenece.</translation>
    </message>
    <message>
        <source>Type what Claude shows ({keys})</source>
        <translation>Escribir lo que muestra Claude ({keys})</translation>
    </message>
    <message>
        <source>Type what Claude shows, even if it is our number.</source>
        <translation>Escriba lo que muestra Claude, aunque sea nuestro número.</translation>
    </message>
    <message>
        <source>Typical</source>
        <comment>error</comment>
        <translation>Típico</translation>
    </message>
    <message>
        <source>Typically off by</source>
        <translation>Desviación típica</translation>
    </message>
    <message>
        <source>US dollars per million tokens.</source>
        <translation>Dólares por millón de tokens.</translation>
    </message>
    <message>
        <source>USD at list prices</source>
        <translation>USD a precio de lista</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the change of {setting}</source>
        <translation>Deshacer el cambio de {setting}</translation>
    </message>
    <message>
        <source>Undo: {setting}</source>
        <translation>Deshacer: {setting}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unknown setting “{name}”</source>
        <translation>Ajuste desconocido «{name}»</translation>
    </message>
    <message>
        <source>Unlock it, then set the token again.</source>
        <translation>Desbloquéelo y vuelva a poner el token.</translation>
    </message>
    <message>
        <source>Until it is said, amounts are in dollars.</source>
        <translation>Mientras no se diga, los importes van en dólares.</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <comment>alerts are paused</comment>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Update Claude Code, use it once, then try again.</source>
        <translation>Actualice Claude Code, úselo una vez y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Use https://. Only to this computer itself may it be http://.</source>
        <translation>Use https://. Solo hacia este mismo equipo puede ser http://.</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>Usado en otra parte</translation>
    </message>
    <message>
        <source>Used while a window would have been full, at API prices</source>
        <translation>Usado mientras una ventana se habría llenado, a precios de API</translation>
    </message>
    <message>
        <source>Version {version} is available</source>
        <translation>La versión {version} está disponible</translation>
    </message>
    <message>
        <source>Version {version} is available…</source>
        <comment>menu row: opens a page in the browser</comment>
        <translation>La versión {version} está disponible…</translation>
    </message>
    <message>
        <source>Versions</source>
        <comment>of models</comment>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Búsqueda web</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>head of a column: share of the weekly limit</comment>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>the weekly window</comment>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Week at {percent} %? A Quick Sync makes it exact</source>
        <comment>title of an alert</comment>
        <translation>¿Semana al {percent} %? Un Quick Sync lo hace exacto</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>Week full at {when} at this pace</source>
        <comment>title of an alert; when: 15:40, Thu 10:00</comment>
        <translation>A este ritmo la semana se llena {when}</translation>
    </message>
    <message>
        <source>Week holds</source>
        <comment>head of a column: dollars</comment>
        <translation>La semana contiene</translation>
    </message>
    <message>
        <source>Week resets</source>
        <translation>La semana se reinicia</translation>
    </message>
    <message>
        <source>Week {percent} % used</source>
        <comment>title of an alert</comment>
        <translation>Semana usada al {percent} %</translation>
    </message>
    <message>
        <source>Week, at %</source>
        <comment>percentages at which one is told</comment>
        <translation>Semana, al %</translation>
    </message>
    <message>
        <source>Week, {name}</source>
        <comment>a limit of one model within a week; name: Opus</comment>
        <translation>Semana, {name}</translation>
    </message>
    <message>
        <source>Week: {percent} % used elsewhere</source>
        <translation>Semana: {percent} % usado en otra parte</translation>
    </message>
    <message>
        <source>Weekly budget</source>
        <translation>Presupuesto de la semana</translation>
    </message>
    <message>
        <source>Weekly limit reached</source>
        <translation>Límite semanal alcanzado</translation>
    </message>
    <message>
        <source>Weekly limit reached {ago}</source>
        <comment>ago: 4 min ago</comment>
        <translation>Límite semanal alcanzado {ago}</translation>
    </message>
    <message>
        <source>Weekly limit reached, resets {when}</source>
        <comment>when: 15:40, Thu 10:00</comment>
        <translation>Límite semanal alcanzado, se reinicia {when}</translation>
    </message>
    <message>
        <source>Weekly limits seem to have changed by {percent} % since {date}</source>
        <comment>date: 14 Sep</comment>
        <translation>Los límites semanales parecen haber cambiado un {percent} % desde el {date}</translation>
    </message>
    <message>
        <source>Weeks full</source>
        <translation>Semanas llenas</translation>
    </message>
    <message>
        <source>Weeks that would have been full</source>
        <translation>Semanas que se habrían llenado</translation>
    </message>
    <message>
        <source>What Claude Code uses appears here by itself.</source>
        <translation>Lo que usa Claude Code aparece aquí por sí mismo.</translation>
    </message>
    <message>
        <source>What answers there is not a hub</source>
        <translation>Lo que responde allí no es un hub</translation>
    </message>
    <message>
        <source>What does Claude show?</source>
        <translation>¿Qué muestra Claude?</translation>
    </message>
    <message>
        <source>What is asked for the newest version, instead of where this program came from.</source>
        <translation>A quién se pregunta por la versión más nueva, en lugar del lugar de donde vino este programa.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <source>What is new</source>
        <comment>button: opens a page in the browser</comment>
        <translation>Qué hay de nuevo</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>What is to be sent waits, and is sent when it can be reached again.</source>
        <translation>Lo que hay que enviar espera y se envía cuando se pueda contactar de nuevo.</translation>
    </message>
    <message>
        <source>What is told</source>
        <comment>a group of settings</comment>
        <translation>De qué se avisa</translation>
    </message>
    <message>
        <source>What it is called on the others.</source>
        <translation>Cómo se llama en los demás.</translation>
    </message>
    <message>
        <source>What it sent is deleted on the hub and on all machines, as far as no other tells of it too. Its transcripts stay where they are. To come back, it has to join again.</source>
        <translation>Lo que envió se borra en el hub y en todos los equipos, salvo que otro también lo cuente. Sus transcripciones se quedan donde están. Para volver, tiene que unirse de nuevo.</translation>
    </message>
    <message>
        <source>What one gets for it</source>
        <translation>Qué se obtiene por ello</translation>
    </message>
    <message>
        <source>What our status line in Claude Code shows, in this order.</source>
        <translation>Qué muestra nuestra línea de estado en Claude Code, en este orden.</translation>
    </message>
    <message>
        <source>What the 5-hour window holds in API-equivalent dollars, instead of the plan&apos;s.</source>
        <translation>Qué contiene la ventana de 5 horas en dólares de API, en lugar de lo del plan.</translation>
    </message>
    <message>
        <source>What the tray icon shows.</source>
        <translation>Qué muestra el icono de la bandeja.</translation>
    </message>
    <message>
        <source>What the weekly window holds in API-equivalent dollars, instead of the plan&apos;s.</source>
        <translation>Qué contiene la ventana semanal en dólares de API, en lugar de lo del plan.</translation>
    </message>
    <message>
        <source>What this page shows is the account’s, not one machine’s.</source>
        <translation>Lo que muestra esta página es de la cuenta, no de un equipo.</translation>
    </message>
    <message>
        <source>What was counted of it.</source>
        <comment>of a project</comment>
        <translation>Lo que se contó de él.</translation>
    </message>
    <message>
        <source>What was kept of the hub cannot be read</source>
        <translation>No se puede leer lo que se guardaba del hub</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Qué se aprendió</translation>
    </message>
    <message>
        <source>What was learnt here is still at the hub</source>
        <translation>Lo aprendido aquí sigue en el hub</translation>
    </message>
    <message>
        <source>What you pay for your plan a month, instead of its listed price.</source>
        <translation>Lo que paga al mes por su plan, en lugar de su precio de lista.</translation>
    </message>
    <message>
        <source>What {address} gave is no price list: {reason}</source>
        <translation>Lo que dio {address} no es una lista de precios: {reason}</translation>
    </message>
    <message>
        <source>What {file} names is not there</source>
        <translation>Lo que nombra {file} no existe</translation>
    </message>
    <message>
        <source>When</source>
        <comment>head of a column: date and time</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When and how</source>
        <comment>a group of settings: alerts</comment>
        <translation>Cuándo y cómo</translation>
    </message>
    <message>
        <source>When nothing is told; afterwards what was missed.</source>
        <translation>Cuándo no se avisa de nada; después, lo que se perdió.</translation>
    </message>
    <message>
        <source>When they reset</source>
        <comment>session and week</comment>
        <translation>Cuándo se reinician</translation>
    </message>
    <message>
        <source>When your weekly window resets.</source>
        <translation>Cuándo se reinicia su ventana semanal.</translation>
    </message>
    <message>
        <source>Where a newer price list is asked for; without one, the list that came with the program counts.</source>
        <translation>Dónde se pregunta por una lista de precios más nueva; sin ella vale la que vino con el programa.</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <comment>head of a column: a price</comment>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Whether a Quick Sync is suggested when the numbers are doubtful.</source>
        <translation>Si se sugiere un Quick Sync cuando los números son dudosos.</translation>
    </message>
    <message>
        <source>Whether an alert makes a sound.</source>
        <translation>Si un aviso suena.</translation>
    </message>
    <message>
        <source>Whether nothing moves by itself.</source>
        <translation>Si nada se mueve por sí mismo.</translation>
    </message>
    <message>
        <source>Whether numbers begin with what your hub&apos;s other accounts have learnt of your plan.</source>
        <translation>Si los números empiezan con lo que las otras cuentas de su hub aprendieron de su plan.</translation>
    </message>
    <message>
        <source>Whether our status line is shown above one of your own that we run.</source>
        <translation>Si nuestra línea de estado se muestra encima de una propia que ejecutamos.</translation>
    </message>
    <message>
        <source>Whether to ask once a day for a newer price list.</source>
        <translation>Si se pregunta una vez al día por una lista de precios más nueva.</translation>
    </message>
    <message>
        <source>Whether to ask once a day for a newer version; nothing about you is sent.</source>
        <translation>Si se pregunta una vez al día por una versión más nueva; no se envía nada de usted.</translation>
    </message>
    <message>
        <source>Whether you answered the popup&apos;s offer to connect Claude Code.</source>
        <translation>Si respondió a la oferta de conectar Claude Code.</translation>
    </message>
    <message>
        <source>Whether you are told of problems that do not mend themselves.</source>
        <translation>Si se le avisa de problemas que no se arreglan solos.</translation>
    </message>
    <message>
        <source>Whether you are told once of each newer version.</source>
        <translation>Si se le avisa una vez de cada versión más nueva.</translation>
    </message>
    <message>
        <source>Whether you are told when Claude has reached a limit.</source>
        <translation>Si se le avisa cuando Claude alcanzó un límite.</translation>
    </message>
    <message>
        <source>Whether you are told when a limit comes near.</source>
        <translation>Si se le avisa cuando se acerca un límite.</translation>
    </message>
    <message>
        <source>Whether you are told when a window fills before it resets.</source>
        <translation>Si se le avisa cuando una ventana se llena antes de reiniciarse.</translation>
    </message>
    <message>
        <source>Whether you are told when a window that was nearly full has reset.</source>
        <translation>Si se le avisa cuando se reinició una ventana casi llena.</translation>
    </message>
    <message>
        <source>Whether your hub gets what was learnt here of your plan&apos;s limits, for others: no counts, no names.</source>
        <translation>Si su hub recibe lo aprendido aquí de los límites de su plan, para otros: sin recuentos, sin nombres.</translation>
    </message>
    <message>
        <source>Which plan do you have?</source>
        <translation>¿Qué plan tiene?</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>of the limits</comment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>of time: session and week</comment>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>With a sound</source>
        <comment>beside a check box</comment>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>Without breaks of more than half an hour</source>
        <translation>Sin pausas de más de media hora</translation>
    </message>
    <message>
        <source>Work on {used} of {all} days. Busiest: {date}, {amount}.</source>
        <translation>Trabajo en {used} de {all} días. El mayor: {date}, {amount}.</translation>
    </message>
    <message>
        <source>Worth</source>
        <comment>what was used, at API prices</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Worth</source>
        <comment>above an amount of money</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Would another plan have been enough?</source>
        <translation>¿Habría bastado otro plan?</translation>
    </message>
    <message>
        <source>Write 1 h</source>
        <comment>head of a column: price of writing to the cache</comment>
        <translation>Escribir 1 h</translation>
    </message>
    <message>
        <source>Write 5 min</source>
        <comment>head of a column: price of writing to the cache</comment>
        <translation>Escribir 5 min</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>head of a column: tokens written to the cache</comment>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer: look for newer versions</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>You can change it in Settings at any time.</source>
        <translation>Puede cambiarlo en Ajustes en cualquier momento.</translation>
    </message>
    <message>
        <source>You have {own}. Nothing is installed by itself.</source>
        <translation>Tiene {own}. Nada se instala por sí mismo.</translation>
    </message>
    <message>
        <source>You pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>You pay a month</source>
        <translation>Paga al mes</translation>
    </message>
    <message>
        <source>Your Claude plan.</source>
        <translation>Su plan de Claude.</translation>
    </message>
    <message>
        <source>Your custom plan has no budgets</source>
        <translation>Su plan propio no tiene presupuestos</translation>
    </message>
    <message>
        <source>Your desktop’s own settings have switched it off ({where}).</source>
        <comment>where: a file</comment>
        <translation>Los ajustes de su escritorio lo han desactivado ({where}).</translation>
    </message>
    <message>
        <source>Your own prices</source>
        <translation>Sus propios precios</translation>
    </message>
    <message>
        <source>Your own prices cannot be used</source>
        <translation>No se pueden usar sus propios precios</translation>
    </message>
    <message>
        <source>Your own prices were not saved</source>
        <translation>No se guardaron sus propios precios</translation>
    </message>
    <message>
        <source>Your plan&apos;s price is taken as it is today.</source>
        <translation>El precio de su plan se toma como es hoy.</translation>
    </message>
    <message>
        <source>Your plan, its budgets and the weekly reset are the account’s: what is changed on the page General here holds on all its machines.</source>
        <translation>Su plan, sus presupuestos y el reinicio semanal son de la cuenta: lo que se cambia aquí en la página General vale en todos sus equipos.</translation>
    </message>
    <message>
        <source>Your token</source>
        <translation>Su token</translation>
    </message>
    <message>
        <source>a code of three letters such as &quot;EUR&quot;</source>
        <translation>un código de tres letras como &quot;EUR&quot;</translation>
    </message>
    <message>
        <source>a command without a shell, such as &quot;notify --quiet&quot;, or a list such as [&quot;notify&quot;, &quot;--quiet&quot;]</source>
        <translation>una orden sin shell, como &quot;notify --quiet&quot;, o una lista como [&quot;notify&quot;, &quot;--quiet&quot;]</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>in JSON</comment>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of at most ten numbers above 0, up to 100, such as [75, 90, 100]; [] for none</source>
        <translation>una lista de diez números como máximo, mayores que 0 y hasta 100, como [75, 90, 100]; [] para ninguno</translation>
    </message>
    <message>
        <source>a list of folders such as [&quot;/srv/claude&quot;]</source>
        <translation>una lista de carpetas como [&quot;/srv/claude&quot;]</translation>
    </message>
    <message>
        <source>a list such as [&quot;session&quot;, &quot;week&quot;, &quot;resets&quot;, &quot;cost&quot;], also of &quot;more&quot; (further windows) and &quot;model&quot;</source>
        <translation>una lista como [&quot;session&quot;, &quot;week&quot;, &quot;resets&quot;, &quot;cost&quot;], también con &quot;more&quot; (otras ventanas) y &quot;model&quot;</translation>
    </message>
    <message>
        <source>a month for {plan}</source>
        <comment>dollars</comment>
        <translation>al mes por {plan}</translation>
    </message>
    <message>
        <source>a name in quotes or {sign}</source>
        <comment>what should follow in JSON</comment>
        <translation>un nombre entre comillas o {sign}</translation>
    </message>
    <message>
        <source>a name such as &quot;Europe/Berlin&quot;</source>
        <translation>un nombre como &quot;Europe/Berlin&quot;</translation>
    </message>
    <message>
        <source>a number above 0, at most a million, such as 0.92</source>
        <translation>un número mayor que 0, como mucho un millón, como 0.92</translation>
    </message>
    <message>
        <source>a number of US dollars above 0, at most a million</source>
        <translation>un número de dólares mayor que 0, como mucho un millón</translation>
    </message>
    <message>
        <source>a number of US dollars, at most a million</source>
        <translation>un número de dólares, como mucho un millón</translation>
    </message>
    <message>
        <source>a value</source>
        <comment>what should follow in JSON</comment>
        <translation>un valor</translation>
    </message>
    <message>
        <source>a weekday and a time such as &quot;Thu 10:00&quot;</source>
        <translation>un día de la semana y una hora como &quot;Thu 10:00&quot;</translation>
    </message>
    <message numerus="yes">
        <source>after %n sync(s)</source>
        <translation>
            <numerusform>tras %n sync</numerusform>
            <numerusform>tras %n syncs</numerusform>
        </translation>
    </message>
    <message>
        <source>all is sent</source>
        <comment>to a hub</comment>
        <translation>todo está enviado</translation>
    </message>
    <message>
        <source>all time</source>
        <comment>below a sum</comment>
        <translation>en total</translation>
    </message>
    <message>
        <source>always, or a day such as 2026-10-07</source>
        <translation>siempre, o un día como 2026-10-07</translation>
    </message>
    <message>
        <source>an address such as &quot;https://example.org/newest.json&quot;</source>
        <translation>una dirección como &quot;https://example.org/newest.json&quot;</translation>
    </message>
    <message>
        <source>an address such as &quot;https://example.org/prices.toml&quot;</source>
        <translation>una dirección como &quot;https://example.org/prices.toml&quot;</translation>
    </message>
    <message>
        <source>an object</source>
        <comment>in JSON</comment>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>an object with the type “command” and a command</source>
        <comment>in JSON</comment>
        <translation>un objeto de tipo «command» con una orden</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <comment>below a list</comment>
        <translation>y {number} más</translation>
    </message>
    <message>
        <source>animation blinking</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>animación parpadeo movimiento</translation>
    </message>
    <message>
        <source>as built</source>
        <comment>the address that came with it</comment>
        <translation>como venía</translation>
    </message>
    <message>
        <source>as listed</source>
        <comment>a price</comment>
        <translation>según la lista</translation>
    </message>
    <message>
        <source>as of {ago}</source>
        <comment>spoken; ago: 4 min ago</comment>
        <translation>de {ago}</translation>
    </message>
    <message>
        <source>as otherwise</source>
        <comment>fast mode costs the same</comment>
        <translation>como siempre</translation>
    </message>
    <message>
        <source>as the computer</source>
        <comment>a time zone</comment>
        <translation>como el equipo</translation>
    </message>
    <message>
        <source>assumed to be that of {model}</source>
        <comment>a price</comment>
        <translation>supuesto igual al de {model}</translation>
    </message>
    <message>
        <source>at (UTC)</source>
        <translation>a las (UTC)</translation>
    </message>
    <message>
        <source>at API prices</source>
        <translation>a precios de API</translation>
    </message>
    <message>
        <source>at API prices, in the last 24 hours</source>
        <translation>a precios de API, en las últimas 24 horas</translation>
    </message>
    <message>
        <source>at API prices, in the last 30 days</source>
        <translation>a precios de API, en los últimos 30 días</translation>
    </message>
    <message>
        <source>at API prices, in the last 5 hours</source>
        <translation>a precios de API, en las últimas 5 horas</translation>
    </message>
    <message>
        <source>at API prices, in the last 7 days</source>
        <translation>a precios de API, en los últimos 7 días</translation>
    </message>
    <message>
        <source>at API prices, of all time</source>
        <translation>a precios de API, en total</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>below a number</comment>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>al menos {amount}</translation>
    </message>
    <message>
        <source>at least {count} tokens</source>
        <comment>such as: at least 12.3 k tokens</comment>
        <translation>al menos {count} tokens</translation>
    </message>
    <message numerus="yes">
        <source>at least, in %n response(s)</source>
        <comment>so many tokens</comment>
        <translation>
            <numerusform>al menos, en %n respuesta</numerusform>
            <numerusform>al menos, en %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>autostart boot</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>inicio automático arranque</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} y {high}</translation>
    </message>
    <message>
        <source>by its share of each month</source>
        <translation>por su parte de cada mes</translation>
    </message>
    <message>
        <source>by the input price</source>
        <comment>of a price that was not typed</comment>
        <translation>según el precio de entrada</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <comment>of a file</comment>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <comment>a file</comment>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>character {number} cannot stand here</source>
        <comment>in JSON</comment>
        <translation>el carácter {number} no puede estar aquí</translation>
    </message>
    <message>
        <source>claude.ai and other machines use the same week.</source>
        <translation>claude.ai y otros equipos usan la misma semana.</translation>
    </message>
    <message>
        <source>clock</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>reloj hora</translation>
    </message>
    <message>
        <source>connected</source>
        <comment>Claude Code is</comment>
        <translation>conectado</translation>
    </message>
    <message>
        <source>connected to {url} as {name}</source>
        <comment>a hub</comment>
        <translation>conectado a {url} como {name}</translation>
    </message>
    <message>
        <source>credentials.</source>
        <translation>credenciales.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>borrar eliminar</translation>
    </message>
    <message>
        <source>dollars cost savings</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>dólares coste ahorro</translation>
    </message>
    <message>
        <source>dollars limit</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>dólares límite</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>of a window: nothing is used</comment>
        <translation>vacía</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>estimated ± {points} %</source>
        <comment>where a percentage is from</comment>
        <translation>estimado ± {points} %</translation>
    </message>
    <message>
        <source>estimated, not yet synced</source>
        <comment>where a percentage is from</comment>
        <translation>estimado, aún sin sync</translation>
    </message>
    <message>
        <source>euro dollars exchange</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>euro dólares cambio</translation>
    </message>
    <message>
        <source>ever</source>
        <comment>since when a price holds</comment>
        <translation>siempre</translation>
    </message>
    <message>
        <source>every day, from</source>
        <comment>quiet hours; two times follow</comment>
        <translation>cada día, desde</translation>
    </message>
    <message>
        <source>first</source>
        <comment>the first number that Claude showed: nothing to compare it with</comment>
        <translation>primero</translation>
    </message>
    <message>
        <source>first guess</source>
        <comment>how much of a window is used: nobody has said yet</comment>
        <translation>primera estimación</translation>
    </message>
    <message>
        <source>for {plan}</source>
        <comment>what a plan costs</comment>
        <translation>por {plan}</translation>
    </message>
    <message>
        <source>from</source>
        <comment>head of exported values: when a bin begins</comment>
        <translation>desde</translation>
    </message>
    <message>
        <source>full</source>
        <comment>how much of a window is used: 100 %</comment>
        <translation>llena</translation>
    </message>
    <message>
        <source>here is “{shown}”, but {wanted} should be</source>
        <comment>in JSON</comment>
        <translation>aquí hay «{shown}», pero debería haber {wanted}</translation>
    </message>
    <message>
        <source>high</source>
        <comment>how much of a window is used: 75 % and more</comment>
        <translation>alta</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s) with use</source>
        <translation>
            <numerusform>en %n mes con uso</numerusform>
            <numerusform>en %n meses con uso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n response(s)</source>
        <comment>so many tokens</comment>
        <translation>
            <numerusform>en %n respuesta</numerusform>
            <numerusform>en %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>in this zoom</source>
        <comment>below a sum: what is seen of the chart</comment>
        <translation>en este zoom</translation>
    </message>
    <message>
        <source>is not shown</source>
        <comment>a token that is typed</comment>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>it cannot be started</source>
        <comment>of a program</comment>
        <translation>no se puede iniciar</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n day(s)</source>
        <comment>what was sent to a hub</comment>
        <translation>
            <numerusform>se guarda %n día</numerusform>
            <numerusform>se guarda %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>last 24 h</source>
        <comment>below a sum: hours</comment>
        <translation>últimas 24 h</translation>
    </message>
    <message>
        <source>last 30 d</source>
        <comment>below a sum: days</comment>
        <translation>últimos 30 d</translation>
    </message>
    <message>
        <source>last 5 h</source>
        <comment>below a sum: hours</comment>
        <translation>últimas 5 h</translation>
    </message>
    <message>
        <source>last 7 d</source>
        <comment>below a sum: days</comment>
        <translation>últimos 7 d</translation>
    </message>
    <message>
        <source>last reached {ago}</source>
        <comment>a hub; ago: 4 min ago</comment>
        <translation>último contacto {ago}</translation>
    </message>
    <message>
        <source>latest ratio</source>
        <comment>a way to estimate</comment>
        <translation>última razón</translation>
    </message>
    <message>
        <source>learns for others</source>
        <comment>an account of a hub</comment>
        <translation>aprende para otros</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>límite alcanzado</translation>
    </message>
    <message>
        <source>limit reached</source>
        <comment>who said a percentage: Claude, as it refused to go on</comment>
        <translation>límite alcanzado</translation>
    </message>
    <message>
        <source>limit {change}</source>
        <comment>at a mark in a chart; such as: limit −33 %</comment>
        <translation>límite {change}</translation>
    </message>
    <message>
        <source>limits changed</source>
        <comment>at a mark in a chart</comment>
        <translation>límites cambiados</translation>
    </message>
    <message>
        <source>line</source>
        <comment>of a chart</comment>
        <translation>línea</translation>
    </message>
    <message>
        <source>lines such as &quot;/srv/claude&quot; = &quot;Work&quot;</source>
        <translation>líneas como &quot;/srv/claude&quot; = &quot;Trabajo&quot;</translation>
    </message>
    <message>
        <source>lines such as &quot;/srv/old/shop&quot; = &quot;shop&quot;</source>
        <translation>líneas como &quot;/srv/old/shop&quot; = &quot;shop&quot;</translation>
    </message>
    <message>
        <source>log crash bug</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>registro fallo error</translation>
    </message>
    <message>
        <source>nearly full</source>
        <comment>how much of a window is used: 90 % and more</comment>
        <translation>casi llena</translation>
    </message>
    <message>
        <source>night silence</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>noche silencio</translation>
    </message>
    <message>
        <source>no folder found</source>
        <translation>ninguna carpeta encontrada</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no address</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no command</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no file</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not connected</source>
        <comment>Claude Code is</comment>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>not connected to a hub</source>
        <translation>sin conectar a un hub</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a price</comment>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <comment>a hub</comment>
        <translation>aún sin contacto</translation>
    </message>
    <message>
        <source>not said yet</source>
        <comment>an amount of money</comment>
        <translation>aún sin decir</translation>
    </message>
    <message>
        <source>nothing more</source>
        <comment>what should follow in JSON</comment>
        <translation>nada más</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>nada gastado</translation>
    </message>
    <message>
        <source>notifications</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>notificaciones</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the right end of a chart</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>of all input in the chart</source>
        <translation>de toda la entrada del gráfico</translation>
    </message>
    <message>
        <source>of dollars over budget</source>
        <translation>de dólares sobre presupuesto</translation>
    </message>
    <message>
        <source>of the last sync</source>
        <translation>del último sync</translation>
    </message>
    <message>
        <source>official</source>
        <comment>who said a percentage: Claude</comment>
        <translation>oficial</translation>
    </message>
    <message>
        <source>official, limit reached {ago}</source>
        <comment>where a percentage is from; ago: 4 min ago</comment>
        <translation>oficial, límite alcanzado {ago}</translation>
    </message>
    <message>
        <source>official, {ago}</source>
        <comment>where a percentage is from: Claude; ago: 4 min ago</comment>
        <translation>oficial, {ago}</translation>
    </message>
    <message>
        <source>oldest use ages out {when}</source>
        <comment>when: 15:40, Thu 10:00</comment>
        <translation>lo más antiguo caduca {when}</translation>
    </message>
    <message>
        <source>on {date}, hardly a break</source>
        <comment>a stretch of work</comment>
        <translation>el {date}, casi sin pausa</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>uno de {choices}</translation>
    </message>
    <message>
        <source>only the hooks are connected</source>
        <translation>solo los hooks están conectados</translation>
    </message>
    <message>
        <source>only the status line is connected</source>
        <translation>solo la línea de estado está conectada</translation>
    </message>
    <message>
        <source>ours was {percent} %</source>
        <comment>our number</comment>
        <translation>el nuestro era {percent} %</translation>
    </message>
    <message>
        <source>override cost</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>cambiar coste</translation>
    </message>
    <message>
        <source>partly connected</source>
        <comment>Claude Code is</comment>
        <translation>conectado en parte</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>tracking is</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>peak {money}</source>
        <comment>of a chart</comment>
        <translation>máximo {money}</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>percent of the session window</source>
        <translation>por ciento de la ventana de la sesión</translation>
    </message>
    <message>
        <source>percent of the weekly window</source>
        <translation>por ciento de la ventana semanal</translation>
    </message>
    <message>
        <source>price list</source>
        <translation>lista de precios</translation>
    </message>
    <message>
        <source>probably {low} to {high}</source>
        <comment>the band of a percentage, spoken</comment>
        <translation>probablemente de {low} a {high}</translation>
    </message>
    <message>
        <source>prompts, answers, code.</source>
        <translation>prompts, respuestas, código.</translation>
    </message>
    <message>
        <source>reading…</source>
        <comment>beside the plan&apos;s name: transcripts are being read</comment>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>regression</source>
        <comment>a way to estimate</comment>
        <translation>regresión</translation>
    </message>
    <message>
        <source>rescan import</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>releer importar</translation>
    </message>
    <message>
        <source>reset time not known</source>
        <translation>hora del reinicio desconocida</translation>
    </message>
    <message>
        <source>resets</source>
        <comment>before a field: Thu 10:00</comment>
        <translation>se reinicia el</translation>
    </message>
    <message>
        <source>resets in</source>
        <comment>before a field: 2 h 13 min</comment>
        <translation>se reinicia en</translation>
    </message>
    <message>
        <source>resets {time}, in {duration}</source>
        <translation>se reinicia {time}, en {duration}</translation>
    </message>
    <message>
        <source>resets {when}</source>
        <comment>of a window; when: 15:40, Thu 10:00, 12 Aug 10:00</comment>
        <translation>se reinicia {when}</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>retention</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>conservación</translation>
    </message>
    <message>
        <source>rolling 5 h</source>
        <translation>móvil 5 h</translation>
    </message>
    <message>
        <source>rolling 5 h, empty</source>
        <translation>móvil 5 h, vacía</translation>
    </message>
    <message>
        <source>rolling 5 h, frees from {time}</source>
        <comment>the oldest use leaves the window then</comment>
        <translation>móvil 5 h, se libera desde {time}</translation>
    </message>
    <message>
        <source>rolling 7 d</source>
        <translation>móvil 7 d</translation>
    </message>
    <message>
        <source>rolling 7 d, empty</source>
        <translation>móvil 7 d, vacía</translation>
    </message>
    <message>
        <source>rolling 7 d, frees from {time}</source>
        <comment>the oldest use leaves the window then</comment>
        <translation>móvil 7 d, se libera desde {time}</translation>
    </message>
    <message>
        <source>run script json</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>ejecutar script json</translation>
    </message>
    <message>
        <source>server machines account sync</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>servidor equipos cuenta sync</translation>
    </message>
    <message>
        <source>session reset</source>
        <translation>reinicio de la sesión</translation>
    </message>
    <message>
        <source>shared estimate</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>compartir común estimación</translation>
    </message>
    <message>
        <source>since {date}</source>
        <comment>a row of days</comment>
        <translation>desde el {date}</translation>
    </message>
    <message>
        <source>source date cost</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>fuente fecha coste</translation>
    </message>
    <message>
        <source>subscription</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>suscripción</translation>
    </message>
    <message>
        <source>such as 75, 90, 100</source>
        <comment>percentages in a field</comment>
        <translation>como 75, 90, 100</translation>
    </message>
    <message>
        <source>syncs are to be sent</source>
        <comment>to a hub</comment>
        <translation>hay syncs por enviar</translation>
    </message>
    <message>
        <source>the file ends here, but {wanted} should follow</source>
        <comment>in JSON</comment>
        <translation>el archivo termina aquí, pero debería seguir {wanted}</translation>
    </message>
    <message>
        <source>theme</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>tema</translation>
    </message>
    <message>
        <source>this comment does not end</source>
        <comment>in JSON</comment>
        <translation>este comentario no termina</translation>
    </message>
    <message>
        <source>this is nested deeper than {number} times</source>
        <comment>in JSON</comment>
        <translation>esto está anidado más de {number} veces</translation>
    </message>
    <message>
        <source>this string does not end on its line, or has an escape or a character that JSON does not know</source>
        <translation>esta cadena no termina en su línea, o tiene un escape o un carácter que JSON no conoce</translation>
    </message>
    <message>
        <source>thresholds percent</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>umbrales por ciento</translation>
    </message>
    <message>
        <source>times such as &quot;22:00-07:00&quot;</source>
        <translation>horas como &quot;22:00-07:00&quot;</translation>
    </message>
    <message>
        <source>times, token counts, models, names of projects and sessions.</source>
        <translation>horas, números de tokens, modelos, nombres de proyectos y sesiones.</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day: from 22:00 to 07:00</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>tokens</source>
        <comment>below a number of them</comment>
        <translation>tokens</translation>
    </message>
    <message>
        <source>tray number ring bars</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>bandeja número anillo barras</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>what may stand in the settings file: these two words</comment>
        <translation>true o false</translation>
    </message>
    <message>
        <source>typed</source>
        <comment>who said a percentage: the person</comment>
        <translation>escrito</translation>
    </message>
    <message>
        <source>typed, {ago}</source>
        <comment>where a percentage is from: the person; ago: 4 min ago</comment>
        <translation>escrito, {ago}</translation>
    </message>
    <message>
        <source>under a minute</source>
        <comment>a span of time</comment>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>unfinished</source>
        <comment>responses</comment>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a time</comment>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>until</source>
        <comment>head of exported values: when a bin ends</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>until {date}</source>
        <comment>a row of days</comment>
        <translation>hasta el {date}</translation>
    </message>
    <message>
        <source>update fetch download</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>actualizar obtener descargar</translation>
    </message>
    <message>
        <source>update version</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>actualización versión</translation>
    </message>
    <message>
        <source>week reset</source>
        <translation>reinicio de la semana</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>día de la semana</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <comment>a way to estimate</comment>
        <translation>media ponderada</translation>
    </message>
    <message>
        <source>weighted median</source>
        <comment>a way to estimate</comment>
        <translation>mediana ponderada</translation>
    </message>
    <message>
        <source>with use in this time</source>
        <comment>projects</comment>
        <translation>con uso en este tiempo</translation>
    </message>
    <message>
        <source>within {duration}</source>
        <comment>from its beginning to its end</comment>
        <translation>en {duration}</translation>
    </message>
    <message>
        <source>wsl mounted directory</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>wsl montada directorio</translation>
    </message>
    <message>
        <source>your plan, {amount} a day</source>
        <comment>a line in a chart</comment>
        <translation>su plan, {amount} al día</translation>
    </message>
    <message>
        <source>your plan, {amount} a month</source>
        <comment>a line in a chart</comment>
        <translation>su plan, {amount} al mes</translation>
    </message>
    <message>
        <source>{account}, tier {tier}</source>
        <comment>an account of a hub</comment>
        <translation>{account}, nivel {tier}</translation>
    </message>
    <message>
        <source>{address} answers too slowly.</source>
        <translation>{address} responde demasiado despacio.</translation>
    </message>
    <message>
        <source>{address} cannot be reached.</source>
        <translation>No se puede contactar con {address}.</translation>
    </message>
    <message>
        <source>{amount} this week, {share} of all</source>
        <comment>of all projects</comment>
        <translation>{amount} esta semana, {share} de todo</translation>
    </message>
    <message>
        <source>{amount} until this day</source>
        <comment>of last month, up to the same day</comment>
        <translation>{amount} hasta este día</translation>
    </message>
    <message>
        <source>{amount}k</source>
        <comment>thousands of dollars at an axis: $12k</comment>
        <translation>{amount}k</translation>
    </message>
    <message>
        <source>{change} on last week so far</source>
        <comment>such as: +12 %</comment>
        <translation>{change} sobre la semana pasada hasta ahora</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <comment>such as: 12.3 k tokens</comment>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <comment>a day and a time of day</comment>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <comment>a span of time</comment>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{days} d ago</source>
        <translation>hace {days} d</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <comment>a span of time</comment>
        <translation>{days} d {hours} h</translation>
    </message>
    <message>
        <source>{day}, {since} – {until}</source>
        <comment>Thu 12 Aug, 15:00 – 15:30</comment>
        <translation>{day}, {since} – {until}</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <comment>until a window resets</comment>
        <translation>quedan {duration}</translation>
    </message>
    <message>
        <source>{early} to {late}</source>
        <comment>two times: 15:20 to 16:10</comment>
        <translation>{early} a {late}</translation>
    </message>
    <message>
        <source>{estimator}  (believed)</source>
        <translation>{estimator}  (vigente)</translation>
    </message>
    <message>
        <source>{factor} times what you pay</source>
        <comment>such as: 4.1 times</comment>
        <translation>{factor} veces lo que paga</translation>
    </message>
    <message>
        <source>{file} cannot be changed automatically: {reason}.</source>
        <translation>{file} no se puede cambiar automáticamente: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>No se puede leer {file}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>No se puede escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} has a form that cannot be changed automatically: edit it by hand.</source>
        <translation>{file} tiene una forma que no se puede cambiar automáticamente: edítelo a mano.</translation>
    </message>
    <message>
        <source>{file} has version {version}, this program knows {known}. Update the program; nothing is lost.</source>
        <translation>{file} tiene la versión {version}, este programa conoce la {known}. Actualice el programa; no se pierde nada.</translation>
    </message>
    <message>
        <source>{file} holds no settings</source>
        <translation>{file} no contiene ajustes</translation>
    </message>
    <message>
        <source>{file} is not valid JSON</source>
        <translation>{file} no es JSON válido</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile</source>
        <translation>{file} cambió entretanto</translation>
    </message>
    <message>
        <source>{file} was not changed</source>
        <translation>{file} no se cambió</translation>
    </message>
    <message>
        <source>{file} was put back. To begin anew, forget everything in Settings.</source>
        <translation>{file} se volvió a poner. Para empezar de nuevo, olvide todo en Ajustes.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <comment>where something is wrong</comment>
        <translation>{file}, línea {line}</translation>
    </message>
    <message>
        <source>{file}: put it back, or join again with another one.</source>
        <translation>{file}: vuelva a ponerlo, o únase de nuevo con otro.</translation>
    </message>
    <message>
        <source>{file}: {error}.</source>
        <comment>what the system says of a file</comment>
        <translation>{file}: {error}.</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}: {reason}.</translation>
    </message>
    <message>
        <source>{file}: {reason}. Run `{command}` again.</source>
        <translation>{file}: {reason}. Ejecute «{command}» de nuevo.</translation>
    </message>
    <message>
        <source>{file}: {reason}. Until this is mended, the listed prices are used.</source>
        <translation>{file}: {reason}. Hasta que se corrija, valen los precios de lista.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>a range, such as of days or of values</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{folders}: check CLAUDE_CONFIG_DIR and the folders in Settings.</source>
        <translation>{folders}: revise CLAUDE_CONFIG_DIR y las carpetas en Ajustes.</translation>
    </message>
    <message>
        <source>{folders}: nothing comes from the disk or the computer that it is on. What was counted of it stays. It is asked again every minute, and what is new in it is counted once it answers.</source>
        <comment>of a folder on a network drive, or of several</comment>
        <translation>{folders}: no llega nada del disco o del equipo en que está. Lo contado se queda. Se vuelve a preguntar cada minuto, y lo nuevo se cuenta cuando responda.</translation>
    </message>
    <message>
        <source>{folder} does not exist</source>
        <translation>{folder} no existe</translation>
    </message>
    <message>
        <source>{folder} does not exist. Start Claude Code once, or check the folder&apos;s name.</source>
        <translation>{folder} no existe. Inicie Claude Code una vez, o revise el nombre de la carpeta.</translation>
    </message>
    <message>
        <source>{hint} Until then, the defaults apply.</source>
        <translation>{hint} Hasta entonces valen los valores de fábrica.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <comment>a span of time</comment>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>hace {hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <comment>a span of time</comment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{inside} of {all}; {right} is right</source>
        <comment>so many of all syncs; right: 80 %</comment>
        <translation>{inside} de {all}; lo correcto es {right}</translation>
    </message>
    <message>
        <source>{line}: allowed are {allowed}. Change it in {file}.</source>
        <translation>{line}: se permite {allowed}. Cámbielo en {file}.</translation>
    </message>
    <message>
        <source>{machine} (this one), last seen {ago}</source>
        <comment>ago: 4 min ago</comment>
        <translation>{machine} (este), visto {ago}</translation>
    </message>
    <message>
        <source>{machine}, last seen {ago}</source>
        <comment>ago: 4 min ago</comment>
        <translation>{machine}, visto {ago}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <comment>a span of time</comment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>hace {minutes} min</translation>
    </message>
    <message>
        <source>{model} (subagents)</source>
        <translation>{model} (subagentes)</translation>
    </message>
    <message>
        <source>{model} across projects</source>
        <translation>{model} en todos los proyectos</translation>
    </message>
    <message>
        <source>{money}, as the plan</source>
        <comment>a budget</comment>
        <translation>{money}, como el plan</translation>
    </message>
    <message>
        <source>{name} holds something else.</source>
        <translation>{name} contiene otra cosa.</translation>
    </message>
    <message>
        <source>{name} limit reached</source>
        <comment>of a model</comment>
        <translation>Límite de {name} alcanzado</translation>
    </message>
    <message>
        <source>{name} limit reached {ago}</source>
        <comment>name: of a model, such as Opus; ago: 4 min ago</comment>
        <translation>Límite de {name} alcanzado {ago}</translation>
    </message>
    <message>
        <source>{name} limit reached, resets {when}</source>
        <comment>name: of a model, such as Opus; when: 15:40, Thu 10:00</comment>
        <translation>Límite de {name} alcanzado, se reinicia {when}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>such as in a tooltip: Opus 5: $14.00</comment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} B</source>
        <comment>thousands of millions of tokens: 1.2 B</comment>
        <translation>{number} mil M</translation>
    </message>
    <message>
        <source>{number} M</source>
        <comment>millions of tokens: 2.4 M</comment>
        <translation>{number} M</translation>
    </message>
    <message>
        <source>{number} k</source>
        <comment>thousands of tokens: 12.3 k</comment>
        <translation>{number} mil</translation>
    </message>
    <message>
        <source>{number} of them still run, so it was not started again. Check alert_command in the settings.</source>
        <translation>{number} de ellas siguen en marcha, así que no se inició otra vez. Revise alert_command en los ajustes.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <comment>signs in JSON</comment>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>{part} (connected)</source>
        <comment>part: Hooks: …</comment>
        <translation>{part} (conectado)</translation>
    </message>
    <message>
        <source>{path} and {number} more: {reason}</source>
        <comment>of files or folders</comment>
        <translation>{path} y {number} más: {reason}</translation>
    </message>
    <message>
        <source>{percent} % used.</source>
        <translation>{percent} % usado.</translation>
    </message>
    <message>
        <source>{percent} used elsewhere</source>
        <translation>{percent} usado en otra parte</translation>
    </message>
    <message>
        <source>{places}. Check its permissions.</source>
        <comment>places: a folder: why</comment>
        <translation>{places}. Revise los permisos.</translation>
    </message>
    <message>
        <source>{places}. The other folders are counted.</source>
        <comment>places: a folder: why</comment>
        <translation>{places}. Las demás carpetas se cuentan.</translation>
    </message>
    <message>
        <source>{places}. The other transcripts are counted.</source>
        <comment>places: a file: why</comment>
        <translation>{places}. Las demás transcripciones se cuentan.</translation>
    </message>
    <message>
        <source>{program} ended with status {status}. Check alert_command in the settings.</source>
        <translation>{program} terminó con el estado {status}. Revise alert_command en los ajustes.</translation>
    </message>
    <message>
        <source>{program} took more than {seconds} seconds and was ended. Check alert_command in the settings.</source>
        <translation>{program} tardó más de {seconds} segundos y se cerró. Revise alert_command en los ajustes.</translation>
    </message>
    <message>
        <source>{program}: {reason}. No shell is involved: name the program by its whole path.</source>
        <translation>{program}: {reason}. No interviene ninguna shell: indique el programa con su ruta completa.</translation>
    </message>
    <message>
        <source>{reading}: corrected percentage</source>
        <comment>reading: Session 34 %</comment>
        <translation>{reading}: porcentaje corregido</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <comment>what is wrong with a price</comment>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{reason}. It is tried again within a minute.</source>
        <translation>{reason}. Se intenta de nuevo en menos de un minuto.</translation>
    </message>
    <message>
        <source>{reason}. Transcripts are looked at once a minute instead. On Linux, a larger fs.inotify.max_user_watches (and max_user_instances) helps.</source>
        <translation>{reason}. En su lugar se miran las transcripciones una vez por minuto. En Linux ayuda un fs.inotify.max_user_watches (y max_user_instances) mayor.</translation>
    </message>
    <message>
        <source>{responses} in {sessions} in {projects} will be gone, with all that you typed in Quick Sync and what was learnt from it.</source>
        <comment>responses: 5,790 responses; sessions: 74 sessions; projects: 9 projects</comment>
        <translation>Desaparecerán {responses} en {sessions} en {projects}, con todo lo que escribió en Quick Sync y lo que se aprendió de ello.</translation>
    </message>
    <message>
        <source>{responses} in {sessions} of this project will be gone from every figure and chart.</source>
        <comment>responses: 5,790 responses; sessions: 74 sessions</comment>
        <translation>{responses} en {sessions} de este proyecto desaparecerán de todos los números y gráficos.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <comment>a full stop at the end</comment>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{sign}{number}</source>
        <comment>an amount of money with the sign where it is written: $18.40</comment>
        <translation>{number}&#xa0;{sign}</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <comment>so many of all</comment>
        <translation>{some} de {all}</translation>
    </message>
    <message>
        <source>{span} (so far)</source>
        <comment>such as: Thu 12 Aug (so far)</comment>
        <translation>{span} (hasta ahora)</translation>
    </message>
    <message>
        <source>{spent} of {budget} counted here</source>
        <comment>amounts of money</comment>
        <translation>{spent} de {budget} contados aquí</translation>
    </message>
    <message>
        <source>{time} ({early} – {late})</source>
        <comment>when, and between which times</comment>
        <translation>{time} ({early} – {late})</translation>
    </message>
    <message>
        <source>{time} Session reset</source>
        <translation>{time} Reinicio de la sesión</translation>
    </message>
    <message>
        <source>{time} Week reset</source>
        <translation>{time} Reinicio de la semana</translation>
    </message>
    <message>
        <source>{time} or later</source>
        <comment>time: 15:40, Thu 10:00</comment>
        <translation>{time} o más tarde</translation>
    </message>
    <message>
        <source>{time} {window} limit reached</source>
        <translation>{time} {window}: límite alcanzado</translation>
    </message>
    <message>
        <source>{time} {window} limit reached, until {reset}</source>
        <translation>{time} {window}: límite alcanzado, hasta {reset}</translation>
    </message>
    <message>
        <source>{time} {window} {percent}</source>
        <comment>what Claude showed</comment>
        <translation>{time} {window} {percent}</translation>
    </message>
    <message>
        <source>{time} {window} {percent}, ours was {ours}</source>
        <translation>{time} {window} {percent}, el nuestro era {ours}</translation>
    </message>
    <message>
        <source>{title} {percent} %</source>
        <comment>a window and how much of it is used</comment>
        <translation>{title} {percent} %</translation>
    </message>
    <message>
        <source>{title}. {hint}</source>
        <comment>what is wrong and what helps</comment>
        <translation>{title}. {hint}</translation>
    </message>
    <message>
        <source>{title}: {percent} percent used</source>
        <comment>spoken; title: of a window</comment>
        <translation>{title}: {percent} por ciento usado</translation>
    </message>
    <message numerus="yes">
        <source>{typed} is longer than the window, which has %n hour(s), or nothing at all</source>
        <translation>
            <numerusform>{typed} es más largo que la ventana, que tiene %n hora, o no es nada</numerusform>
            <numerusform>{typed} es más largo que la ventana, que tiene %n horas, o no es nada</numerusform>
        </translation>
    </message>
    <message>
        <source>{typed} is not a percentage between 0 and 100</source>
        <translation>{typed} no es un porcentaje entre 0 y 100</translation>
    </message>
    <message>
        <source>{typed} is not a time such as &quot;2h13m&quot;</source>
        <translation>{typed} no es un tiempo como &quot;2h13m&quot;</translation>
    </message>
    <message>
        <source>{typed} is not a weekday and a time such as &quot;Thu 10:00&quot; or &quot;Thursday 10:00 am&quot;</source>
        <translation>{typed} no es un día de la semana y una hora como &quot;Thu 10:00&quot; o &quot;Thursday 10:00 am&quot;</translation>
    </message>
    <message>
        <source>{used} of {most} uploads today</source>
        <translation>{used} de {most} envíos hoy</translation>
    </message>
    <message>
        <source>{values}. Left and right read it bin by bin, plus and minus zoom.</source>
        <translation>{values}. Izquierda y derecha lo leen tramo a tramo, más y menos amplían.</translation>
    </message>
    <message>
        <source>{value} is not {allowed}.</source>
        <translation>{value} no es {allowed}.</translation>
    </message>
    <message>
        <source>{value} is not {allowed}. Change it in {file}; until then it is not set.</source>
        <translation>{value} no es {allowed}. Cámbielo en {file}; hasta entonces no está puesto.</translation>
    </message>
    <message>
        <source>{value} is not {allowed}. Change it in {file}; until then it is {default}.</source>
        <translation>{value} no es {allowed}. Cámbielo en {file}; hasta entonces es {default}.</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <comment>Thu 12 Aug</comment>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <comment>at a tick: Thu 12</comment>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>{weekday} {since} – {until}</source>
        <comment>Thu 15:00 – 16:00</comment>
        <translation>{weekday} {since} – {until}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <comment>Thu 10:00</comment>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{what} {stays}</source>
        <comment>two sentences</comment>
        <translation>{what} {stays}</translation>
    </message>
    <message>
        <source>{where} cannot be understood. Switch it on to write it anew.</source>
        <comment>where: a file</comment>
        <translation>No se entiende {where}. Actívelo para escribirlo de nuevo.</translation>
    </message>
    <message>
        <source>{where} starts a program that is not there any more. Switch it off and on again.</source>
        <translation>{where} inicia un programa que ya no existe. Desactívelo y vuelva a activarlo.</translation>
    </message>
    <message>
        <source>{where} starts another program: {command}. Switch it off and on again to start this one.</source>
        <translation>{where} inicia otro programa: {command}. Desactívelo y vuelva a activarlo para iniciar este.</translation>
    </message>
    <message>
        <source>{window} limits changed by {change}</source>
        <translation>Límites cambiados ({window}): {change}</translation>
    </message>
    <message>
        <source>{window} {percent}</source>
        <comment>such as: Week, Opus 42 %</comment>
        <translation>{window} {percent}</translation>
    </message>
    <message>
        <source>{window} {percent} · resets {time}</source>
        <translation>{window} {percent} · se reinicia {time}</translation>
    </message>
    <message>
        <source>{window}: resets in, optional</source>
        <comment>a field: 2 h 13 min</comment>
        <translation>{window}: se reinicia en, opcional</translation>
    </message>
    <message>
        <source>{window}: resets on, optional</source>
        <comment>a field: Thu 10:00</comment>
        <translation>{window}: se reinicia el, opcional</translation>
    </message>
    <message>
        <source>{window}: the percentage that Claude shows</source>
        <translation>{window}: el porcentaje que muestra Claude</translation>
    </message>
    <message>
        <source>{window}: {percent} percent used, {resets}, {certainty}</source>
        <comment>spoken by a screen reader</comment>
        <translation>{window}: {percent} por ciento usado, {resets}, {certainty}</translation>
    </message>
    <message>
        <source>± {amount}</source>
        <translation>± {amount}</translation>
    </message>
    <message>
        <source>± {percent}, {source}</source>
        <comment>such as: ± 3 %, typed 4 min ago</comment>
        <translation>± {percent}, {source}</translation>
    </message>
    <message>
        <source>× where Claude&apos;s was outside</source>
        <translation>× donde el de Claude quedó fuera</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it as 2026-10-07.</source>
        <translation>«{day}» no es un día: escríbalo como 2026-10-07.</translation>
    </message>
    <message>
        <source>“{setting}” is set in {file}: no hook and no status line runs until you take it out.</source>
        <translation>«{setting}» está puesto en {file}: no funciona ningún hook ni línea de estado hasta que lo quite.</translation>
    </message>
    <message>
        <source>“{setting}” is set in {place}: no hook and no status line runs. Ask who manages this computer.</source>
        <translation>«{setting}» está puesto en {place}: no funciona ningún hook ni línea de estado. Pregunte a quien administra este equipo.</translation>
    </message>
    <message>
        <source>“{setting}” is set in {place}: our hooks do not run. Ask who manages this computer.</source>
        <translation>«{setting}» está puesto en {place}: nuestros hooks no funcionan. Pregunte a quien administra este equipo.</translation>
    </message>
    <message>
        <source>“{sign}” cannot stand here</source>
        <comment>in JSON</comment>
        <translation>«{sign}» no puede estar aquí</translation>
    </message>
</context>
</TS>
