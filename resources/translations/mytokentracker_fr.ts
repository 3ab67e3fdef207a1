<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>% of session</source>
        <translation>% de la session</translation>
    </message>
    <message>
        <source>% of week</source>
        <translation>% de la semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), as seen on {date}; it came with the program</source>
        <comment>of a price list</comment>
        <translation>
            <numerusform>%n modèle, vu le {date} ; fourni avec le programme</numerusform>
            <numerusform>%n modèles, vus le {date} ; fournis avec le programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), as seen on {date}; it was fetched</source>
        <comment>of a price list</comment>
        <translation>
            <numerusform>%n modèle, vu le {date} ; téléchargé</numerusform>
            <numerusform>%n modèles, vus le {date} ; téléchargés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projet</numerusform>
            <numerusform>%n projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) came after Claude Code noted its total: ours has them already.</source>
        <translation>
            <numerusform>%n réponse est venue après que Claude Code a noté son total : le nôtre l’a déjà.</numerusform>
            <numerusform>%n réponses sont venues après que Claude Code a noté son total : le nôtre les a déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) did not end in the transcript, cut off or written by an old client: how much they put out is not known here.</source>
        <translation>
            <numerusform>%n réponse ne se termine pas dans la transcription, coupée ou écrite par un ancien client : sa sortie n’est pas connue ici.</numerusform>
            <numerusform>%n réponses ne se terminent pas dans la transcription, coupées ou écrites par un ancien client : leur sortie n’est pas connue ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) in this transcript came by copying, when it was forked from another session: counted there, and in Claude Code&apos;s total of both, with what that one had used without a line.</source>
        <translation>
            <numerusform>%n réponse de cette transcription vient d’une copie, lors de sa bifurcation d’une autre session : comptée là-bas, et dans le total de Claude Code des deux, avec ce que celle-ci a utilisé sans ligne.</numerusform>
            <numerusform>%n réponses de cette transcription viennent d’une copie, lors de sa bifurcation d’une autre session : comptées là-bas, et dans le total de Claude Code des deux, avec ce que celle-ci a utilisé sans ligne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) to be sent</source>
        <translation>
            <numerusform>%n réponse à envoyer</numerusform>
            <numerusform>%n réponses à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) to be sent in {span}, as the account&apos;s quota allows</source>
        <translation>
            <numerusform>%n réponse à envoyer en {span}, selon le quota du compte</numerusform>
            <numerusform>%n réponses à envoyer en {span}, selon le quota du compte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fast mode, times</source>
        <translation>Mode &amp;rapide, fois</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>&amp;Entrée</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>&amp;Sortie</translation>
    </message>
    <message>
        <source>+ means at least</source>
        <translation>+ veut dire au moins</translation>
    </message>
    <message>
        <source>14 days</source>
        <comment>head of a column: each of the last 14 days</comment>
        <translation>14 jours</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>hours</comment>
        <translation>24 h</translation>
    </message>
    <message>
        <source>30 d</source>
        <comment>days</comment>
        <translation>30 j</translation>
    </message>
    <message>
        <source>5 h</source>
        <comment>hours</comment>
        <translation>5 h</translation>
    </message>
    <message>
        <source>5-hour</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>5 heures</translation>
    </message>
    <message>
        <source>5-hour windows that would have been full</source>
        <translation>Fenêtres de 5 heures qui auraient été pleines</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>days</comment>
        <translation>7 j</translation>
    </message>
    <message>
        <source>&lt;{amount}</source>
        <comment>less than an amount or a percentage</comment>
        <translation>&lt;{amount}</translation>
    </message>
    <message>
        <source>A Claude Code folder does not exist</source>
        <translation>Un dossier de Claude Code n’existe pas</translation>
    </message>
    <message>
        <source>A command of your own to run on each alert, which it gets as JSON on its input.</source>
        <translation>Une commande à vous, lancée à chaque alerte, qui la reçoit en JSON sur son entrée.</translation>
    </message>
    <message>
        <source>A computer without a name</source>
        <translation>Un ordinateur sans nom</translation>
    </message>
    <message>
        <source>A custom plan needs both budgets.</source>
        <translation>Un plan personnalisé a besoin des deux budgets.</translation>
    </message>
    <message>
        <source>A fault of the program ({kind})</source>
        <comment>kind: in a programmer&apos;s words</comment>
        <translation>Une erreur du programme ({kind})</translation>
    </message>
    <message>
        <source>A folder of Claude Code</source>
        <translation>Un dossier de Claude Code</translation>
    </message>
    <message>
        <source>A folder of transcripts cannot be read</source>
        <translation>Un dossier de transcriptions est illisible</translation>
    </message>
    <message>
        <source>A folder of transcripts does not answer</source>
        <translation>Un dossier de transcriptions ne répond pas</translation>
    </message>
    <message>
        <source>A hub lets nobody in without one.</source>
        <translation>Aucun hub ne laisse entrer sans lui.</translation>
    </message>
    <message>
        <source>A hub that this computer sends to, and your other machines, keep what they have of it.</source>
        <translation>Un hub auquel cet ordinateur envoie, et vos autres machines, gardent ce qu’ils en ont.</translation>
    </message>
    <message>
        <source>A line of the setting “{name}” cannot be used</source>
        <translation>Une ligne du réglage « {name} » est inutilisable</translation>
    </message>
    <message>
        <source>A month</source>
        <comment>head of a column: price of a plan</comment>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>A server of yours, or of somebody you trust, that brings the use of all your machines together: limits are the account’s.</source>
        <translation>Un serveur à vous, ou à quelqu’un de confiance, qui réunit l’usage de toutes vos machines : les limites sont celles du compte.</translation>
    </message>
    <message>
        <source>A token does not belong into an address</source>
        <translation>Un jeton n’a pas sa place dans une adresse</translation>
    </message>
    <message>
        <source>A token is not sent without TLS</source>
        <translation>Aucun jeton n’est envoyé sans TLS</translation>
    </message>
    <message>
        <source>A transcript cannot be read</source>
        <translation>Une transcription est illisible</translation>
    </message>
    <message>
        <source>API price</source>
        <translation>Prix API</translation>
    </message>
    <message>
        <source>API price by day</source>
        <translation>Prix API par jour</translation>
    </message>
    <message>
        <source>API price by month</source>
        <translation>Prix API par mois</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About MyTokenTracker</source>
        <translation>À propos de MyTokenTracker</translation>
    </message>
    <message>
        <source>Above 90 % small errors weigh much; best is 10 to 50 %.</source>
        <translation>Au-dessus de 90 %, les petites erreurs pèsent lourd ; l’idéal est de 10 à 50 %.</translation>
    </message>
    <message>
        <source>Above my own status line</source>
        <comment>beside a check box</comment>
        <translation>Au-dessus de ma propre ligne d’état</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>at a hub</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Précision</translation>
    </message>
    <message numerus="yes">
        <source>Accuracy after %n sync(s) ± {percent} %</source>
        <translation>
            <numerusform>Précision après %n sync ± {percent} %</numerusform>
            <numerusform>Précision après %n syncs ± {percent} %</numerusform>
        </translation>
    </message>
    <message>
        <source>Across projects</source>
        <translation>Tous projets confondus</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>how long was worked</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Ajouter un prix</translation>
    </message>
    <message>
        <source>Add a system tray (status notifier) to your panel. The icon appears as soon as there is one.</source>
        <translation>Ajoutez une zone de notification (status notifier) à votre panneau. L’icône apparaît dès qu’il y en a une.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Against last month</source>
        <translation>Par rapport au mois dernier</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Alerts may come again after the next start</source>
        <translation>Des alertes peuvent revenir après le prochain démarrage</translation>
    </message>
    <message>
        <source>Alerts paused until {when}</source>
        <comment>when: 15:40, Thu 10:00</comment>
        <translation>Alertes en pause jusqu’à {when}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>a range of time: since the beginning</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All</source>
        <comment>machines</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All machines</source>
        <translation>Toutes les machines</translation>
    </message>
    <message>
        <source>All machines together {percent}</source>
        <translation>Toutes les machines ensemble {percent}</translation>
    </message>
    <message>
        <source>All machines together: {numbers}.</source>
        <comment>numbers: Session 42 %, Week 18 %</comment>
        <translation>Toutes les machines ensemble : {numbers}.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>All of it, for as long as you do not forget it: Claude Code deletes its transcripts after 30 days, what was counted stays.</source>
        <translation>Tout, tant que vous ne l’oubliez pas : Claude Code supprime ses transcriptions après 30 jours, ce qui est compté reste.</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>All that was counted and learnt.</source>
        <translation>Tout ce qui a été compté et appris.</translation>
    </message>
    <message>
        <source>All that was spent, for each million tokens put out</source>
        <translation>Tout ce qui a été dépensé, par million de jetons en sortie</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>Toutes les transcriptions</translation>
    </message>
    <message>
        <source>Amounts are list-price estimates.</source>
        <translation>Les montants sont des estimations aux prix publics.</translation>
    </message>
    <message>
        <source>Amounts cannot be shown in {currency}</source>
        <translation>Les montants ne peuvent pas être affichés en {currency}</translation>
    </message>
    <message>
        <source>Another MyTokenTracker is writing to it; try again in a minute.</source>
        <translation>Un autre MyTokenTracker y écrit ; réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Another tool’s status line is kept and goes on showing.</source>
        <translation>La ligne d’état d’un autre outil est conservée et reste affichée.</translation>
    </message>
    <message>
        <source>Another tool’s status line is kept and goes on showing: {command}</source>
        <translation>La ligne d’état d’un autre outil est conservée et reste affichée : {command}</translation>
    </message>
    <message>
        <source>As Claude says it (recommended)</source>
        <translation>Comme Claude le dit (conseillé)</translation>
    </message>
    <message>
        <source>As it was before we first changed it: {backup}</source>
        <comment>backup: a file</comment>
        <translation>Comme avant notre premier changement : {backup}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask once a day</source>
        <comment>beside a check box</comment>
        <translation>Demander une fois par jour</translation>
    </message>
    <message>
        <source>Ask the hub now</source>
        <translation>Demander au hub maintenant</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Demande au hub…</translation>
    </message>
    <message>
        <source>At API prices</source>
        <translation>Aux prix API</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>At this pace full at {when}, {duration} before it resets.</source>
        <translation>À ce rythme, pleine à {when}, {duration} avant la remise à zéro.</translation>
    </message>
    <message>
        <source>At this pace full at {when}.</source>
        <translation>À ce rythme, pleine à {when}.</translation>
    </message>
    <message>
        <source>At this pace neither window fills up.</source>
        <translation>À ce rythme, aucune fenêtre ne se remplit.</translation>
    </message>
    <message>
        <source>At this pace the session is full at {when}{band}, in {left}.</source>
        <translation>À ce rythme, la session est pleine à {when}{band}, dans {left}.</translation>
    </message>
    <message>
        <source>At this pace the session is full at {when}{band}, {left} before it resets.</source>
        <translation>À ce rythme, la session est pleine à {when}{band}, {left} avant la remise à zéro.</translation>
    </message>
    <message>
        <source>At this pace the session lasts until it resets.</source>
        <translation>À ce rythme, la session tient jusqu’à la remise à zéro.</translation>
    </message>
    <message>
        <source>At this pace the week is full at {when}{band}, in {left}.</source>
        <translation>À ce rythme, la semaine est pleine {when}{band}, dans {left}.</translation>
    </message>
    <message>
        <source>At this pace the week is full at {when}{band}, {left} before it resets.</source>
        <translation>À ce rythme, la semaine est pleine {when}{band}, {left} avant la remise à zéro.</translation>
    </message>
    <message>
        <source>At this pace the week lasts until it resets.</source>
        <translation>À ce rythme, la semaine tient jusqu’à la remise à zéro.</translation>
    </message>
    <message>
        <source>At which percentages of the session you are told.</source>
        <translation>À quels pourcentages de la session vous êtes averti.</translation>
    </message>
    <message>
        <source>At which percentages of the week you are told.</source>
        <translation>À quels pourcentages de la semaine vous êtes averti.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the list alone (Escape)</source>
        <translation>Revenir à la liste seule (Échap)</translation>
    </message>
    <message>
        <source>Band</source>
        <comment>in which a number probably lies</comment>
        <translation>Fourchette</translation>
    </message>
    <message>
        <source>Begin with what they learnt</source>
        <translation>Commencer avec ce que d’autres ont appris</translation>
    </message>
    <message>
        <source>Believed now</source>
        <comment>an estimator</comment>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Below 5 % small errors weigh much; best is 10 to 50 %.</source>
        <translation>En dessous de 5 %, les petites erreurs pèsent lourd ; l’idéal est de 10 à 50 %.</translation>
    </message>
    <message>
        <source>Beside</source>
        <comment>our status line beside one of your own</comment>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Between</source>
        <comment>head of a column: two values</comment>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Beyond it</source>
        <comment>head of a column: dollars beyond what a plan holds</comment>
        <translation>Au-delà</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message>
        <source>Budgets are corrected by what your syncs taught.</source>
        <translation>Les budgets sont corrigés par ce que vos syncs ont appris.</translation>
    </message>
    <message>
        <source>Budgets are the plans&apos; defaults: sync, and the comparison goes by what Claude shows you.</source>
        <translation>Les budgets sont ceux des plans par défaut : faites un sync, et la comparaison suit ce que Claude affiche.</translation>
    </message>
    <message>
        <source>Busiest: {hour}</source>
        <comment>an hour of the week and what was used</comment>
        <translation>Le plus chargé : {hour}</translation>
    </message>
    <message>
        <source>By</source>
        <comment>head of a column: which estimator</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>By a first guess the session may be full. Enter what Claude shows.</source>
        <translation>D’après une première estimation, la session est peut-être pleine. Saisissez ce qu’affiche Claude.</translation>
    </message>
    <message>
        <source>By a first guess the week may be full. Enter what Claude shows.</source>
        <translation>D’après une première estimation, la semaine est peut-être pleine. Saisissez ce qu’affiche Claude.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>De lui-même</translation>
    </message>
    <message>
        <source>By itself it is asked once a minute.</source>
        <translation>De lui-même, il est interrogé une fois par minute.</translation>
    </message>
    <message>
        <source>Byte {number} is not UTF-8. Save it as UTF-8 with an editor.</source>
        <translation>L’octet {number} n’est pas de l’UTF-8. Enregistrez le fichier en UTF-8 avec un éditeur.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier d’AC</translation>
    </message>
    <message>
        <source>Cache &amp;read</source>
        <translation>&amp;Lecture du cache</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Cache lu</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Cache écrit</translation>
    </message>
    <message>
        <source>Cache write 1 h</source>
        <translation>Cache écrit, 1 h</translation>
    </message>
    <message>
        <source>Cache write 5 min</source>
        <translation>Cache écrit, 5 min</translation>
    </message>
    <message>
        <source>Cache write, &amp;1 h</source>
        <translation>Écriture du cache, &amp;1 h</translation>
    </message>
    <message>
        <source>Cache write, &amp;5 min</source>
        <translation>Écriture du cache, &amp;5 min</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <comment>transcripts</comment>
        <translation>Annuler la lecture</translation>
    </message>
    <message>
        <source>Change a price</source>
        <translation>Changer un prix</translation>
    </message>
    <message>
        <source>Change the chosen price</source>
        <translation>Changer le prix choisi</translation>
    </message>
    <message>
        <source>Changes cannot be watched</source>
        <translation>Les changements ne peuvent pas être surveillés</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>button: opens the charts window</comment>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Charts…</source>
        <comment>opens the charts window</comment>
        <translation>Graphiques…</translation>
    </message>
    <message>
        <source>Check the address and the date. For a hub with a certificate of its own: {command}.</source>
        <translation>Vérifiez l’adresse et la date. Pour un hub avec son propre certificat : {command}.</translation>
    </message>
    <message>
        <source>Check the address, and whether the hub runs there. Nothing was changed here.</source>
        <translation>Vérifiez l’adresse, et si le hub y fonctionne. Rien n’a été changé ici.</translation>
    </message>
    <message>
        <source>Check the address; a hub of a newer version may need a newer version here.</source>
        <translation>Vérifiez l’adresse ; un hub plus récent peut demander ici aussi une version plus récente.</translation>
    </message>
    <message>
        <source>Check the disk that holds {file}.</source>
        <translation>Vérifiez le disque qui contient {file}.</translation>
    </message>
    <message>
        <source>Check the permissions of {file}.</source>
        <translation>Vérifiez les droits de {file}.</translation>
    </message>
    <message>
        <source>Check the permissions of {folder} and of what is in it{reason}. Transcripts are read all the same.</source>
        <comment>reason: empty, or in brackets</comment>
        <translation>Vérifiez les droits de {folder} et de son contenu{reason}. Les transcriptions sont lues quand même.</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Choisir le fichier d’AC</translation>
    </message>
    <message>
        <source>Choose the name of another project to merge the two, such as those of a folder that was moved. An empty name gives the folder its own one back. Only names change, never what was counted.</source>
        <translation>Choisissez le nom d’un autre projet pour réunir les deux, par exemple pour un dossier déplacé. Un nom vide rend au dossier le sien. Seuls les noms changent, jamais ce qui a été compté.</translation>
    </message>
    <message>
        <source>Choose your plan…</source>
        <translation>Choisir le plan…</translation>
    </message>
    <message>
        <source>Choose yours in Settings; the bars are of what it holds.</source>
        <translation>Choisissez le vôtre dans les réglages ; les barres montrent la part de ce qu’il contient.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a file</comment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Claude Code cannot call us</source>
        <translation>Claude Code ne peut pas nous appeler</translation>
    </message>
    <message>
        <source>Claude Code files tokens under the model that was asked for, we under the one that answered.</source>
        <translation>Claude Code attribue les jetons au modèle demandé, nous à celui qui a répondu.</translation>
    </message>
    <message>
        <source>Claude Code has noted no total of its own: it does so when a session ends, from version 2.1.251 on, and not when it is killed.</source>
        <translation>Claude Code n’a noté aucun total : il le fait à la fin d’une session, depuis la version 2.1.251, et pas lorsqu’il est tué.</translation>
    </message>
    <message>
        <source>Claude Code speaks for two accounts</source>
        <translation>Claude Code parle pour deux comptes</translation>
    </message>
    <message>
        <source>Claude Code then reports the true percentages, and when a session ends.
Nothing of your conversations is kept.</source>
        <translation>Claude Code indique alors les vrais pourcentages et la fin de chaque session.
Rien de vos conversations n’est conservé.</translation>
    </message>
    <message>
        <source>Claude Code writes one for each session. Use it once and the bars fill by themselves.</source>
        <translation>Claude Code en écrit une par session. Utilisez-le une fois et les barres se remplissent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Claude Code {version} has no hooks</source>
        <translation>Claude Code {version} n’a pas de hooks</translation>
    </message>
    <message>
        <source>Claude Code&apos;s</source>
        <comment>its count</comment>
        <translation>De Claude Code</translation>
    </message>
    <message>
        <source>Claude Code&apos;s hooks are switched off</source>
        <translation>Les hooks de Claude Code sont désactivés</translation>
    </message>
    <message>
        <source>Claude Code&apos;s hooks are switched off by a policy</source>
        <translation>Les hooks de Claude Code sont désactivés par une stratégie</translation>
    </message>
    <message>
        <source>Claude Code&apos;s settings have an unexpected form</source>
        <translation>Les réglages de Claude Code ont une forme inattendue</translation>
    </message>
    <message>
        <source>Claude Code&apos;s total has calls that are in no transcript: compaction, titles, web searches, recaps.</source>
        <translation>Le total de Claude Code contient des appels absents de toute transcription : compaction, titres, recherches web, résumés.</translation>
    </message>
    <message>
        <source>Claude Code’s events cannot be read or removed</source>
        <translation>Les événements de Claude Code ne peuvent être ni lus ni retirés</translation>
    </message>
    <message>
        <source>Claude counts</source>
        <comment>followed by a factor: × 1.17</comment>
        <translation>Claude compte</translation>
    </message>
    <message>
        <source>Claude said so at {when}.</source>
        <translation>Claude l’a dit à {when}.</translation>
    </message>
    <message>
        <source>Claude’s own number is from {ago}.</source>
        <comment>ago: 4 min ago</comment>
        <translation>Le chiffre de Claude lui-même date de {ago}.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: leave a session&apos;s detail</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours of the windows.</source>
        <translation>Couleurs des fenêtres.</translation>
    </message>
    <message>
        <source>Compare with Claude Code&apos;s own count</source>
        <translation>Comparer au décompte de Claude Code</translation>
    </message>
    <message>
        <source>Comparison of plans</source>
        <translation>Comparaison des plans</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button: Claude Code</comment>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connect Claude Code</source>
        <translation>Connecter Claude Code</translation>
    </message>
    <message>
        <source>Connect Claude Code…</source>
        <translation>Connecter Claude Code…</translation>
    </message>
    <message>
        <source>Connected: {file} is written.</source>
        <translation>Connecté : {file} est écrit.</translation>
    </message>
    <message>
        <source>Connecting changes this, and nothing else:</source>
        <translation>La connexion change ceci, et rien d’autre :</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>to Claude Code</comment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connect…</source>
        <comment>Claude Code</comment>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy a diagnostic report</source>
        <translation>Copier un rapport de diagnostic</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy session id</source>
        <translation>Copier l’identifiant de la session</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost by kind</source>
        <translation>Coût par type</translation>
    </message>
    <message>
        <source>Cost by project</source>
        <translation>Coût par projet</translation>
    </message>
    <message>
        <source>Cost of each day, and the last 7 days beside the 7 before</source>
        <translation>Coût de chaque jour, et les 7 derniers jours à côté des 7 précédents</translation>
    </message>
    <message>
        <source>Cost of the session</source>
        <translation>Coût de la session</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>Coût dans le temps</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>head of a column</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Count all transcripts again</source>
        <translation>Recompter toutes les transcriptions</translation>
    </message>
    <message>
        <source>Counting has stopped because of a fault of the program</source>
        <translation>Le décompte s’est arrêté à cause d’une erreur du programme</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a plan with budgets of the person&apos;s own</comment>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>page of the settings</comment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Day of the weekly reset</source>
        <translation>Jour de la remise à zéro hebdomadaire</translation>
    </message>
    <message>
        <source>Days held up</source>
        <translation>Jours bloqués</translation>
    </message>
    <message>
        <source>Days in a row now</source>
        <translation>Jours d’affilée maintenant</translation>
    </message>
    <message>
        <source>Days on which a window would have been full</source>
        <translation>Jours où une fenêtre aurait été pleine</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Does not fill up at this pace</source>
        <translation>Ne se remplit pas à ce rythme</translation>
    </message>
    <message>
        <source>Does not start when you log in.</source>
        <translation>Ne démarre pas à l’ouverture de session.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button: closes the window</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Each response is counted at the list price of its day.</source>
        <translation>Chaque réponse est comptée au prix public de son jour.</translation>
    </message>
    <message>
        <source>Each sync</source>
        <translation>Chaque sync</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button: corrects a reading</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>head of a column: used on other machines</comment>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Empty: the session is skipped.</source>
        <translation>Vide : la session est ignorée.</translation>
    </message>
    <message>
        <source>Empty: the week is skipped.</source>
        <translation>Vide : la semaine est ignorée.</translation>
    </message>
    <message>
        <source>Enough</source>
        <comment>a plan was always enough</comment>
        <translation>Suffit</translation>
    </message>
    <message numerus="yes">
        <source>Estimated from the limits of %n other account(s), until you sync</source>
        <translation>
            <numerusform>Estimé d’après les limites de %n autre compte, jusqu’à votre sync</numerusform>
            <numerusform>Estimé d’après les limites de %n autres comptes, jusqu’à votre sync</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimateur</translation>
    </message>
    <message>
        <source>Estimators</source>
        <translation>Estimateurs</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>Exporter (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export: {title}</source>
        <translation>Exporter : {title}</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Families</source>
        <comment>of models</comment>
        <translation>Familles</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Fixed: ends at a set time</source>
        <translation>Fixe : se termine à une heure donnée</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>For a bug report: versions, numbers and the log; no names, no paths, nothing that you wrote.</source>
        <translation>Pour un rapport d’anomalie : versions, chiffres et journal ; aucun nom, aucun chemin, rien de ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <comment>alerts are paused</comment>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>For each response its id, time, model and token counts; ids of sessions; a code in the place of each project&apos;s folder; the percentages that Claude showed and the limits that were reached; your plan, its budgets and weekly reset. No prompts, answers or files.</source>
        <translation>Pour chaque réponse : identifiant, heure, modèle et nombres de jetons ; identifiants des sessions ; un code à la place du dossier de chaque projet ; les pourcentages affichés par Claude et les limites atteintes ; votre plan, ses budgets et la remise à zéro hebdomadaire. Ni prompts, ni réponses, ni fichiers.</translation>
    </message>
    <message>
        <source>For each response its id, time, model and token counts; ids of sessions; the folders of projects; the percentages that Claude showed and the limits that were reached; your plan, its budgets and weekly reset. No prompts, answers or files.</source>
        <translation>Pour chaque réponse : identifiant, heure, modèle et nombres de jetons ; identifiants des sessions ; les dossiers des projets ; les pourcentages affichés par Claude et les limites atteintes ; votre plan, ses budgets et la remise à zéro hebdomadaire. Ni prompts, ni réponses, ni fichiers.</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Pour d’autres</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a group of settings: what was counted</comment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>button</comment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget everything that was counted</source>
        <translation>Oublier tout ce qui a été compté</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Tout oublier ?</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Tout oublier…</translation>
    </message>
    <message>
        <source>Forget the chosen project</source>
        <translation>Oublier le projet choisi</translation>
    </message>
    <message>
        <source>Forget {project}?</source>
        <translation>Oublier {project} ?</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Found {responses} in {sessions} since {date}.</source>
        <comment>responses: 5,790 responses; sessions: 74 sessions</comment>
        <translation>{responses} dans {sessions} depuis le {date}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Not made or endorsed by Anthropic.</source>
        <translation>Logiciel libre sous licence MIT. Ni réalisé ni approuvé par Anthropic.</translation>
    </message>
    <message>
        <source>Free some space on the disk of {folder}; nothing is lost.</source>
        <translation>Libérez de la place sur le disque de {folder} ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the day from which a price counts</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>From &amp;day on</source>
        <translation>À partir du &amp;jour</translation>
    </message>
    <message>
        <source>From a quarter to four times the list price; the small upright line is as listed</source>
        <translation>D’un quart à quatre fois le prix public ; le petit trait vertical est le prix public</translation>
    </message>
    <message>
        <source>From cache</source>
        <comment>head of a column: share of the input</comment>
        <translation>Du cache</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>Des autres</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a limit window</comment>
        <translation>Pleine</translation>
    </message>
    <message>
        <source>Full at {time} at this pace</source>
        <translation>Pleine à {time} à ce rythme</translation>
    </message>
    <message>
        <source>Full at {time} at this pace, {duration} before it resets</source>
        <translation>Pleine à {time} à ce rythme, {duration} avant la remise à zéro</translation>
    </message>
    <message>
        <source>Further limit</source>
        <comment>a limit of Claude&apos;s that has no name</comment>
        <translation>Autre limite</translation>
    </message>
    <message>
        <source>Further windows</source>
        <comment>limits beside session and week</comment>
        <translation>Autres fenêtres</translation>
    </message>
    <message>
        <source>General</source>
        <comment>page of the settings</comment>
        <translation>Général</translation>
    </message>
    <message>
        <source>Give it a new one: {command}.</source>
        <translation>Donnez-lui-en un nouveau : {command}.</translation>
    </message>
    <message>
        <source>Give one such as https://hub.example.org or https://example.org:8765.</source>
        <translation>Indiquez-en une comme https://hub.example.org ou https://example.org:8765.</translation>
    </message>
    <message>
        <source>Give this machine a name.</source>
        <translation>Donnez un nom à cette machine.</translation>
    </message>
    <message>
        <source>Give what was learnt here</source>
        <translation>Partager ce qui est appris ici</translation>
    </message>
    <message>
        <source>Hardly before {early}.</source>
        <comment>a window full; a time</comment>
        <translation>Sans doute pas avant {early}.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: closes the line about a newer version</comment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a token</comment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide your token</source>
        <translation>Masquer votre jeton</translation>
    </message>
    <message>
        <source>Hooks and status line let Claude Code itself say what is used.</source>
        <translation>Avec les hooks et la ligne d’état, Claude Code dit lui-même ce qui est utilisé.</translation>
    </message>
    <message>
        <source>Hooks: sessions are counted the moment they end</source>
        <translation>Hooks : les sessions sont comptées dès qu’elles se terminent</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Heures de la semaine</translation>
    </message>
    <message>
        <source>How far off, over time</source>
        <translation>Écart dans le temps</translation>
    </message>
    <message>
        <source>How much of that currency one US dollar is. It is fixed: nobody is asked for it.</source>
        <translation>Combien de cette devise vaut un dollar. Le taux est fixe : personne n’est interrogé.</translation>
    </message>
    <message>
        <source>How much of the limit something takes, against its list price. The line holds the truth in about 80 of 100 cases.</source>
        <translation>Combien de la limite quelque chose prend, par rapport à son prix public. Le trait contient la vérité dans environ 80 cas sur 100.</translation>
    </message>
    <message>
        <source>How much of your Claude plan is used, from what Claude Code writes on this computer.</source>
        <translation>Quelle part de votre plan Claude est utilisée, d’après ce que Claude Code écrit sur cet ordinateur.</translation>
    </message>
    <message>
        <source>How often it was believed</source>
        <translation>Combien de fois il a été cru</translation>
    </message>
    <message>
        <source>How the 5-hour window moves.</source>
        <translation>Comment la fenêtre de 5 heures avance.</translation>
    </message>
    <message>
        <source>Hub</source>
        <comment>page of the settings: a server that brings several machines together</comment>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>Icon: {style}</source>
        <translation>Icône : {style}</translation>
    </message>
    <message>
        <source>In Claude Code type /usage, or open {page}.</source>
        <translation>Dans Claude Code tapez /usage, ou ouvrez {page}.</translation>
    </message>
    <message>
        <source>In force</source>
        <comment>the price list that counts</comment>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>In {file}, “{name}” is not {wanted}. Mend it or take it out, then try again.</source>
        <comment>wanted: an object, a list</comment>
        <translation>Dans {file}, « {name} » n’est pas {wanted}. Corrigez-le ou retirez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Input, output, cache writes, cache reads, web searches</source>
        <translation>Entrée, sortie, écritures et lectures du cache, recherches web</translation>
    </message>
    <message>
        <source>Inside the band</source>
        <translation>Dans la fourchette</translation>
    </message>
    <message>
        <source>Install or start one: GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Installez ou lancez-en un : GNOME Keyring, KWallet ou KeePassXC.</translation>
    </message>
    <message>
        <source>Install the GNOME extension “{extension}”.</source>
        <translation>Installez l’extension GNOME « {extension} ».</translation>
    </message>
    <message>
        <source>Is it really {percent} %? Ours is {ours} %. Save again to confirm.</source>
        <translation>Vraiment {percent} % ? Le nôtre est {ours} %. Enregistrez encore pour confirmer.</translation>
    </message>
    <message>
        <source>Is the session nearly full? A Quick Sync will tell</source>
        <comment>title of an alert</comment>
        <translation>La session est-elle presque pleine ? Un Quick Sync le dira</translation>
    </message>
    <message>
        <source>Is the week nearly full? A Quick Sync will tell</source>
        <comment>title of an alert</comment>
        <translation>La semaine est-elle presque pleine ? Un Quick Sync le dira</translation>
    </message>
    <message>
        <source>It begins with mtt_, and is shown by `hub account add` or `hub token new` on the hub.</source>
        <translation>Il commence par mtt_ ; « hub account add » ou « hub token new » l’affichent sur le hub.</translation>
    </message>
    <message>
        <source>It can be edited by hand; comments in it stay.</source>
        <translation>Il peut être modifié à la main ; les commentaires y restent.</translation>
    </message>
    <message>
        <source>It cannot be parted into a program and its arguments. Check alert_command in the settings.</source>
        <translation>Elle ne se décompose pas en un programme et ses arguments. Vérifiez alert_command dans les réglages.</translation>
    </message>
    <message>
        <source>It cannot be written: {reason}.</source>
        <translation>Il ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>It goes on at {when}, in {duration}.</source>
        <translation>Cela reprend à {when}, dans {duration}.</translation>
    </message>
    <message>
        <source>It has a form that we cannot change safely: edit it by hand.</source>
        <translation>Il a une forme que nous ne pouvons pas changer sans risque : modifiez-le à la main.</translation>
    </message>
    <message>
        <source>It has more than {size} MB: those are no settings.</source>
        <comment>a file</comment>
        <translation>Il fait plus de {size} Mo : ce ne sont pas des réglages.</translation>
    </message>
    <message>
        <source>It is a link to {target}, and there is no such folder.</source>
        <translation>C’est un lien vers {target}, et ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>It is asked for, or read from the standard input. One that was in an address is better revoked.</source>
        <translation>Il est demandé, ou lu sur l’entrée standard. S’il a figuré dans une adresse, mieux vaut le révoquer.</translation>
    </message>
    <message>
        <source>It is being asked for…</source>
        <translation>La demande est en cours…</translation>
    </message>
    <message>
        <source>It is being forgotten.</source>
        <translation>L’oubli est en cours.</translation>
    </message>
    <message>
        <source>It is in the clipboard: look it through, then paste it where you want it.</source>
        <translation>Il est dans le presse-papiers : relisez-le, puis collez-le où vous voulez.</translation>
    </message>
    <message>
        <source>It is not a file. Move it out of the way.</source>
        <translation>Ce n’est pas un fichier. Déplacez-le.</translation>
    </message>
    <message>
        <source>It is not set up, or was never unlocked: log in with your password, then set it again.</source>
        <translation>Il n’est pas configuré ou n’a jamais été déverrouillé : ouvrez une session avec votre mot de passe, puis enregistrez-le encore.</translation>
    </message>
    <message>
        <source>It is read-only. Allow writing to it, then try again.</source>
        <translation>Il est en lecture seule. Autorisez l’écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>It is shown once on the hub, and kept in the keychain of your system.</source>
        <translation>Il est affiché une fois sur le hub et gardé dans le trousseau de votre système.</translation>
    </message>
    <message>
        <source>It lasts until {when}.</source>
        <comment>of a window</comment>
        <translation>Elle tient jusqu’à {when}.</translation>
    </message>
    <message>
        <source>It may be between {low} and {high} %.</source>
        <translation>Cela peut être entre {low} et {high} %.</translation>
    </message>
    <message>
        <source>It resets at {when}, in {duration}.</source>
        <comment>of a window</comment>
        <translation>Remise à zéro à {when}, dans {duration}.</translation>
    </message>
    <message>
        <source>It resets {duration} later, at {when}.</source>
        <comment>of a window</comment>
        <translation>Remise à zéro {duration} plus tard, à {when}.</translation>
    </message>
    <message>
        <source>It starts again by itself in a while. If it does not, end the tray and start it again.</source>
        <translation>Il reprend de lui-même dans un moment. Sinon, quittez le programme et relancez-le.</translation>
    </message>
    <message>
        <source>It was kept as {file}. Counts are read again from the transcripts that are still there; what Claude Code had already deleted is only in the kept file.</source>
        <translation>Il a été conservé sous {file}. Le décompte est refait avec les transcriptions encore là ; ce que Claude Code a déjà supprimé n’est que dans le fichier conservé.</translation>
    </message>
    <message>
        <source>It was never asked for there.</source>
        <translation>Rien n’y a encore été demandé.</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>a hub</comment>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>Rejoindre un hub</translation>
    </message>
    <message>
        <source>Join again, with another one.</source>
        <translation>Rejoignez-le de nouveau avec un autre.</translation>
    </message>
    <message>
        <source>Join again: {command}.</source>
        <translation>Rejoignez-le de nouveau : {command}.</translation>
    </message>
    <message>
        <source>Join one first.</source>
        <translation>Rejoignez-en d’abord un.</translation>
    </message>
    <message>
        <source>Join this hub</source>
        <translation>Rejoindre ce hub</translation>
    </message>
    <message>
        <source>Kalman filter</source>
        <comment>a way to estimate</comment>
        <translation>Filtre de Kalman</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: do not forget</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep what other machines sent to this one</source>
        <translation>Garder ce que d’autres machines ont envoyé à celle-ci</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>what is kept</comment>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Kept in</source>
        <comment>before a folder</comment>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of tokens</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last asked {ago}.</source>
        <comment>a newer price list</comment>
        <translation>Dernière demande {ago}.</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>head of a column: a day</comment>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Lasts until it resets</source>
        <translation>Tient jusqu’à la remise à zéro</translation>
    </message>
    <message>
        <source>Latest readings</source>
        <translation>Derniers relevés</translation>
    </message>
    <message>
        <source>Learning with others</source>
        <translation>Apprendre avec d’autres</translation>
    </message>
    <message>
        <source>Learnt factors</source>
        <translation>Facteurs appris</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>a hub</comment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave the hub?</source>
        <translation>Quitter le hub ?</translation>
    </message>
    <message>
        <source>Leave the zoom (double click in the chart, or Escape)</source>
        <translation>Quitter le zoom (double clic dans le graphique ou Échap)</translation>
    </message>
    <message>
        <source>Leave this hub</source>
        <translation>Quitter ce hub</translation>
    </message>
    <message>
        <source>Leave…</source>
        <comment>a hub</comment>
        <translation>Quitter…</translation>
    </message>
    <message>
        <source>Led</source>
        <comment>head of a column: how often an estimator was believed</comment>
        <translation>En tête</translation>
    </message>
    <message>
        <source>Legend</source>
        <comment>of a chart</comment>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Let Claude Code report its percentages itself</source>
        <translation>Laisser Claude Code indiquer lui-même ses pourcentages</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Likely between {early} and {late}.</source>
        <comment>two times</comment>
        <translation>Sans doute entre {early} et {late}.</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limite atteinte</translation>
    </message>
    <message>
        <source>Limit reached {ago}</source>
        <comment>of the session; ago: 4 min ago</comment>
        <translation>Limite atteinte {ago}</translation>
    </message>
    <message>
        <source>Limit reached, resets {when}</source>
        <comment>of the session; when: 15:40, Thu 10:00</comment>
        <translation>Limite atteinte, remise à zéro {when}</translation>
    </message>
    <message>
        <source>Limits seem to have changed by {percent} % since {date}</source>
        <comment>date: 14 Sep</comment>
        <translation>Les limites semblent avoir changé de {percent} % depuis le {date}</translation>
    </message>
    <message>
        <source>Live chart</source>
        <translation>Graphique en direct</translation>
    </message>
    <message>
        <source>Live · {time}</source>
        <comment>numbers are of that time</comment>
        <translation>En direct · {time}</translation>
    </message>
    <message>
        <source>Log in with an account that has one.</source>
        <comment>a keychain</comment>
        <translation>Ouvrez une session avec un compte qui en a un.</translation>
    </message>
    <message>
        <source>Longest row of days</source>
        <translation>Plus longue suite de jours</translation>
    </message>
    <message>
        <source>Longest stretch of work</source>
        <translation>Plus long travail d’affilée</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>Les chercher</translation>
    </message>
    <message>
        <source>Look into the keychain&apos;s own settings.</source>
        <translation>Regardez dans les réglages du trousseau.</translation>
    </message>
    <message>
        <source>Look once a day whether there is a newer version? It asks {host} and says nothing about you.</source>
        <translation>Vérifier une fois par jour s’il y a une version plus récente ? {host} est interrogé, sans rien dire de vous.</translation>
    </message>
    <message>
        <source>Looking in {folders}.</source>
        <comment>a list of folders</comment>
        <translation>Recherche dans {folders}.</translation>
    </message>
    <message>
        <source>Looks and times</source>
        <translation>Apparence et heures</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Machines of the account</source>
        <translation>Machines du compte</translation>
    </message>
    <message>
        <source>May be full</source>
        <comment>a limit window, as a guess</comment>
        <translation>Peut-être pleine</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <comment>title of an alert that tells what was missed</comment>
        <translation>Entre-temps</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Mend it with an editor. Line {line}, column {column}: {what}.</source>
        <translation>Corrigez-le avec un éditeur. Ligne {line}, colonne {column} : {what}.</translation>
    </message>
    <message>
        <source>Mend or remove {file}: {reason}.</source>
        <translation>Corrigez ou supprimez {file} : {reason}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model or kind</source>
        <translation>Modèle ou type</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models of the session</source>
        <translation>Modèles de la session</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Autres dossiers</translation>
    </message>
    <message>
        <source>More folders of Claude Code to read.</source>
        <translation>Autres dossiers de Claude Code à lire.</translation>
    </message>
    <message>
        <source>Mostly</source>
        <comment>above the name of a project</comment>
        <translation>Surtout</translation>
    </message>
    <message>
        <source>Move the chosen part down</source>
        <translation>Descendre l’élément choisi</translation>
    </message>
    <message>
        <source>Move the chosen part up</source>
        <translation>Monter l’élément choisi</translation>
    </message>
    <message>
        <source>MyTokenTracker {version} is available</source>
        <translation>MyTokenTracker {version} est disponible</translation>
    </message>
    <message>
        <source>MyTokenTracker: choose your plan</source>
        <translation>MyTokenTracker : choisissez votre plan</translation>
    </message>
    <message>
        <source>MyTokenTracker: {what}</source>
        <comment>what is wrong</comment>
        <translation>MyTokenTracker : {what}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of this project</source>
        <translation>Nom de ce projet</translation>
    </message>
    <message>
        <source>Names of Claude Code’s folders, for where one is spoken of.</source>
        <translation>Noms des dossiers de Claude Code, là où il en est question.</translation>
    </message>
    <message>
        <source>Names of folders</source>
        <translation>Noms des dossiers</translation>
    </message>
    <message>
        <source>Names of projects by their folder; folders of one name count as one project.</source>
        <translation>Noms des projets d’après leur dossier ; les dossiers de même nom comptent pour un projet.</translation>
    </message>
    <message>
        <source>Never kept or sent:</source>
        <translation>Jamais conservé ni envoyé :</translation>
    </message>
    <message>
        <source>Never read:</source>
        <translation>Jamais lu :</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>Newer list</source>
        <translation>Liste plus récente</translation>
    </message>
    <message>
        <source>Newest: {values}. Left and right read it, plus and minus zoom.</source>
        <translation>Le plus récent : {values}. Gauche et droite le lisent, plus et moins agrandissent.</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer: do not look for newer versions</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>No Claude Code folder was found</source>
        <translation>Aucun dossier de Claude Code trouvé</translation>
    </message>
    <message>
        <source>No Claude Code folder was found on this computer.</source>
        <translation>Aucun dossier de Claude Code n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No Claude Code folder was found on this computer. Start Claude Code once, or name its folder in Settings.</source>
        <translation>Aucun dossier de Claude Code n’a été trouvé sur cet ordinateur. Lancez Claude Code une fois ou indiquez son dossier dans les réglages.</translation>
    </message>
    <message>
        <source>No address is set: say one in Settings, as prices_address in the settings file.</source>
        <translation>Aucune adresse n’est donnée : indiquez-en une dans les réglages, prices_address dans le fichier des réglages.</translation>
    </message>
    <message>
        <source>No plan chosen: {plan} is assumed</source>
        <translation>Aucun plan choisi : {plan} est supposé</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Sans projet</translation>
    </message>
    <message>
        <source>No session is like that. Search for less, or widen the range.</source>
        <translation>Aucune session ne correspond. Cherchez moins précisément ou élargissez la période.</translation>
    </message>
    <message>
        <source>No store yet</source>
        <translation>Pas encore de base</translation>
    </message>
    <message>
        <source>No transcripts found yet.</source>
        <translation>Aucune transcription trouvée pour l’instant.</translation>
    </message>
    <message>
        <source>No transcripts yet</source>
        <translation>Pas encore de transcriptions</translation>
    </message>
    <message>
        <source>Nobody is asked: say an address above, from which a list in the form of ours can be had.</source>
        <translation>Personne n’est interrogé : indiquez plus haut une adresse qui donne une liste à notre format.</translation>
    </message>
    <message>
        <source>Not always</source>
        <comment>a plan was enough</comment>
        <translation>Pas toujours</translation>
    </message>
    <message>
        <source>Not between 0 and 100</source>
        <translation>Pas entre 0 et 100</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <comment>a plan</comment>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fait</translation>
    </message>
    <message numerus="yes">
        <source>Not in the chart: %n response(s), {cost}, whose time is not known or lies ahead.</source>
        <translation>
            <numerusform>Pas dans le graphique : %n réponse, {cost}, dont l’heure est inconnue ou à venir.</numerusform>
            <numerusform>Pas dans le graphique : %n réponses, {cost}, dont l’heure est inconnue ou à venir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a day of the week</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Not saved yet: {title}. {hint}</source>
        <comment>what is wrong and what helps</comment>
        <translation>Pas encore enregistré : {title}. {hint}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>a ring without slices</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing by this time last week</source>
        <translation>Rien à la même heure la semaine dernière</translation>
    </message>
    <message>
        <source>Nothing is being used right now</source>
        <translation>Rien n’est utilisé en ce moment</translation>
    </message>
    <message>
        <source>Nothing is being used right now.</source>
        <translation>Rien n’est utilisé en ce moment.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <comment>a search found nothing</comment>
        <translation>Rien ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Rien ne bouge de soi-même</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Nothing used</source>
        <translation>Rien d’utilisé</translation>
    </message>
    <message>
        <source>Nothing used in that time</source>
        <translation>Rien d’utilisé pendant ce temps</translation>
    </message>
    <message>
        <source>Nothing used in the last 24 hours</source>
        <translation>Rien d’utilisé ces dernières 24 heures</translation>
    </message>
    <message>
        <source>Nothing used in the last 30 days</source>
        <translation>Rien d’utilisé ces 30 derniers jours</translation>
    </message>
    <message>
        <source>Nothing used in the last 5 hours</source>
        <translation>Rien d’utilisé ces 5 dernières heures</translation>
    </message>
    <message>
        <source>Nothing used in the last 7 days</source>
        <translation>Rien d’utilisé ces 7 derniers jours</translation>
    </message>
    <message>
        <source>Nothing used in this range</source>
        <translation>Rien d’utilisé pendant cette période</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>Rien d’utilisé pour l’instant</translation>
    </message>
    <message>
        <source>Nothing used yet today.</source>
        <translation>Rien utilisé aujourd’hui pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing was reported yet: percentages come with Claude Code’s next answer, unless it uses an API key.</source>
        <translation>Rien n’a encore été indiqué : les pourcentages viennent avec la prochaine réponse de Claude Code, sauf s’il utilise une clé API.</translation>
    </message>
    <message>
        <source>Nothing was used here in this window: it is shown, but nothing can be learnt from it.</source>
        <translation>Rien n’a été utilisé ici dans cette fenêtre : elle est affichée, mais rien ne peut en être appris.</translation>
    </message>
    <message>
        <source>Nothing was written. The change below is as it would be now.</source>
        <translation>Rien n’a été écrit. Le changement ci-dessous est tel qu’il serait maintenant.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <comment>a chart without figures</comment>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>style of the icon</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of late</source>
        <comment>head of a column: error of the last predictions</comment>
        <translation>Récemment</translation>
    </message>
    <message>
        <source>Of your plan</source>
        <comment>which part of its price</comment>
        <translation>De votre plan</translation>
    </message>
    <message>
        <source>Off by</source>
        <comment>head of a column: how far a prediction was off</comment>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Off: a code takes the place of each folder; it tells nobody anything, and is another one on each machine. On: your projects are known by name on all machines, and to whoever runs the hub.</source>
        <translation>Non : un code remplace chaque dossier ; il ne dit rien à personne et diffère sur chaque machine. Oui : vos projets sont connus par leur nom sur toutes les machines, et de qui gère le hub.</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>En moyenne</translation>
    </message>
    <message>
        <source>Once a day</source>
        <comment>beside a check box</comment>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>Once for each version</source>
        <comment>beside a check box</comment>
        <translation>Une fois par version</translation>
    </message>
    <message>
        <source>One dollar is</source>
        <comment>so much of another currency</comment>
        <translation>Un dollar vaut</translation>
    </message>
    <message numerus="yes">
        <source>One name for %n folders</source>
        <translation>
            <numerusform>Un nom pour %n dossier</numerusform>
            <numerusform>Un nom pour %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>One project</source>
        <translation>Un projet</translation>
    </message>
    <message>
        <source>Only for a hub with a certificate of its own.</source>
        <translation>Seulement pour un hub avec son propre certificat.</translation>
    </message>
    <message>
        <source>Only https:// is asked. Mend or remove prices_address in the settings.</source>
        <translation>Seul https:// est interrogé. Corrigez ou retirez prices_address dans les réglages.</translation>
    </message>
    <message>
        <source>Only managed hooks may run in Claude Code</source>
        <translation>Seuls des hooks gérés peuvent tourner dans Claude Code</translation>
    </message>
    <message>
        <source>Only {name}  ×</source>
        <comment>a model or project; × takes the filter away</comment>
        <translation>Seulement {name}  ×</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: opens our window</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open Quick Sync and type the percentages that Claude shows. From the second one on, this page says how well we had known them.</source>
        <translation>Ouvrez Quick Sync et tapez les pourcentages qu’affiche Claude. Dès le deuxième, cette page dit si nous les connaissions bien.</translation>
    </message>
    <message>
        <source>Open the hub’s page in the browser</source>
        <translation>Ouvrir la page du hub dans le navigateur</translation>
    </message>
    <message>
        <source>Open the hub’s page…</source>
        <translation>Ouvrir la page du hub…</translation>
    </message>
    <message>
        <source>Opens a window of the tray</source>
        <translation>Ouvre une fenêtre du programme de la zone de notification</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>all the other models or projects together</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Our count beside Claude Code&apos;s</source>
        <translation>Notre décompte à côté de celui de Claude Code</translation>
    </message>
    <message>
        <source>Our folder</source>
        <translation>Notre dossier</translation>
    </message>
    <message>
        <source>Our folder {folder} cannot be written to: {reason}.</source>
        <translation>Impossible d’écrire dans notre dossier {folder} : {reason}.</translation>
    </message>
    <message>
        <source>Our program was moved or installed anew: connect again.</source>
        <translation>Notre programme a été déplacé ou réinstallé : connectez-le de nouveau.</translation>
    </message>
    <message>
        <source>Our status line</source>
        <translation>Notre ligne d’état</translation>
    </message>
    <message>
        <source>Ours</source>
        <comment>head of a column: our number beside Claude&apos;s</comment>
        <translation>Le nôtre</translation>
    </message>
    <message>
        <source>Ours is {percent} %, estimated</source>
        <comment>our number, and where it is from</comment>
        <translation>Le nôtre est {percent} %, estimé</translation>
    </message>
    <message>
        <source>Ours is {percent} %, limit reached {ago}</source>
        <comment>our number, and where it is from; ago: 4 min ago</comment>
        <translation>Le nôtre est {percent} %, limite atteinte {ago}</translation>
    </message>
    <message>
        <source>Ours is {percent} %, official {ago}</source>
        <comment>our number, and where it is from; ago: 4 min ago</comment>
        <translation>Le nôtre est {percent} %, officiel {ago}</translation>
    </message>
    <message>
        <source>Ours is {percent} %, typed {ago}</source>
        <comment>our number, and where it is from; ago: 4 min ago</comment>
        <translation>Le nôtre est {percent} %, saisi {ago}</translation>
    </message>
    <message>
        <source>Ours {ours} %, Claude {percent} %</source>
        <comment>two percentages</comment>
        <translation>Le nôtre {ours} %, Claude {percent} %</translation>
    </message>
    <message>
        <source>Ours {ours} %, Claude {percent} %: factor {factor}</source>
        <translation>Le nôtre {ours} %, Claude {percent} % : facteur {factor}</translation>
    </message>
    <message>
        <source>Ours, before</source>
        <comment>our number before Claude&apos;s was known</comment>
        <translation>Le nôtre, avant</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Own command</source>
        <translation>Commande à vous</translation>
    </message>
    <message>
        <source>Pace</source>
        <comment>how fast it is used</comment>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>of the settings</comment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>of our status line</comment>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Pause alerts</source>
        <translation>Suspendre les alertes</translation>
    </message>
    <message>
        <source>Pause tracking</source>
        <translation>Suspendre le suivi</translation>
    </message>
    <message>
        <source>Per M output</source>
        <comment>head of a column: dollars for each million tokens put out</comment>
        <translation>Par M en sortie</translation>
    </message>
    <message>
        <source>Percentages of the window.</source>
        <translation>Pourcentages de la fenêtre.</translation>
    </message>
    <message>
        <source>Percentages were last reported {ago}.</source>
        <comment>ago: 4 min ago</comment>
        <translation>Pourcentages indiqués pour la dernière fois {ago}.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan and reset</source>
        <translation>Plan et remise à zéro</translation>
    </message>
    <message>
        <source>Plan and weekly reset chosen here stay here: the token may not change the account.</source>
        <translation>Le plan et la remise à zéro hebdomadaire choisis ici restent ici : le jeton ne peut pas modifier le compte.</translation>
    </message>
    <message>
        <source>Please report it with {file}, which says where it happened and holds nothing of yours.</source>
        <translation>Merci de le signaler avec {file}, qui dit où cela s’est produit et ne contient rien de vous.</translation>
    </message>
    <message>
        <source>Please report what you did when it happened.</source>
        <translation>Merci de signaler ce que vous faisiez à ce moment.</translation>
    </message>
    <message>
        <source>Points of the weekly limit that is open now</source>
        <translation>Points de la limite hebdomadaire en cours</translation>
    </message>
    <message>
        <source>Points; ours less Claude&apos;s</source>
        <translation>Points ; le nôtre moins celui de Claude</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Prix par mois</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Liste de prix</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Prices used, per million tokens</source>
        <translation>Prix utilisés, par million de jetons</translation>
    </message>
    <message>
        <source>Problem: {title}</source>
        <comment>spoken</comment>
        <translation>Problème : {title}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Project names</source>
        <translation>Noms des projets</translation>
    </message>
    <message>
        <source>Project to forget</source>
        <translation>Projet à oublier</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Projects of the model</source>
        <translation>Projets du modèle</translation>
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
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Heures calmes de</translation>
    </message>
    <message>
        <source>Quiet hours to</source>
        <translation>Heures calmes à</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>of time</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>head of a column: tokens read from the cache</comment>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Read all transcripts that are still there from their beginning. Nothing is counted twice.</source>
        <translation>Lire depuis le début toutes les transcriptions encore là. Rien n’est compté deux fois.</translation>
    </message>
    <message>
        <source>Read and kept:</source>
        <translation>Lu et conservé :</translation>
    </message>
    <message>
        <source>Read from cache</source>
        <translation>Lu du cache</translation>
    </message>
    <message>
        <source>Reading the transcript…</source>
        <translation>Lecture de la transcription…</translation>
    </message>
    <message numerus="yes">
        <source>Reading transcripts… {done} of %n file(s)</source>
        <translation>
            <numerusform>Lecture des transcriptions… {done} sur %n fichier</numerusform>
            <numerusform>Lecture des transcriptions… {done} sur %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>the store is being read</comment>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Renouveler maintenant</translation>
    </message>
    <message>
        <source>Refresh the price list now</source>
        <translation>Renouveler la liste de prix maintenant</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a reading</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a machine</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen folder</source>
        <translation>Retirer le dossier choisi</translation>
    </message>
    <message>
        <source>Remove the chosen machine</source>
        <translation>Retirer la machine choisie</translation>
    </message>
    <message>
        <source>Remove the chosen price</source>
        <translation>Retirer le prix choisi</translation>
    </message>
    <message>
        <source>Remove {machine}?</source>
        <comment>a machine, from an account</comment>
        <translation>Retirer {machine} ?</translation>
    </message>
    <message>
        <source>Removed from {file}.</source>
        <translation>Retiré de {file}.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <comment>a reading was</comment>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>what is connected</comment>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Removing changes this, and nothing else:</source>
        <translation>Le retrait change ceci, et rien d’autre :</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>button</comment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename or merge</source>
        <comment>projects; title of a dialog</comment>
        <translation>Renommer ou réunir</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <comment>projects</comment>
        <translation>Renommer ou réunir…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>noun: a window begins anew</comment>
        <translation>Remise à zéro</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Resume alerts</source>
        <translation>Reprendre les alertes</translation>
    </message>
    <message>
        <source>Resume tracking</source>
        <translation>Reprendre le suivi</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>style of the icon</comment>
        <translation>Anneau</translation>
    </message>
    <message>
        <source>Rolling: ages out continuously</source>
        <translation>Glissante : s’efface en continu</translation>
    </message>
    <message>
        <source>Room comes back from {when} on.</source>
        <translation>De la place revient à partir de {when}.</translation>
    </message>
    <message>
        <source>Run `{command}` once, or start the tray.</source>
        <translation>Lancez « {command} » une fois, ou démarrez le programme de la zone de notification.</translation>
    </message>
    <message>
        <source>Run `{command}` once: it brings it up to date.</source>
        <translation>Lancez « {command} » une fois : cela la met à jour.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <comment>format: PNG, SVG, CSV</comment>
        <translation>Enregistrer en {format}</translation>
    </message>
    <message>
        <source>Save data (CSV)…</source>
        <translation>Enregistrer les données (CSV)…</translation>
    </message>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>Enregistrer l’image (PNG)…</translation>
    </message>
    <message>
        <source>Save picture (SVG)…</source>
        <translation>Enregistrer l’image (SVG)…</translation>
    </message>
    <message>
        <source>Saved so far</source>
        <translation>Économisé jusqu’ici</translation>
    </message>
    <message>
        <source>Saved this month</source>
        <translation>Économisé ce mois-ci</translation>
    </message>
    <message>
        <source>Saved.</source>
        <comment>what was typed is</comment>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Saved. {numbers}.</source>
        <comment>numbers: Session 34 %, Week 13 %</comment>
        <translation>Enregistré. {numbers}.</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Économies</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Say in Settings how much of it one US dollar is; until then they are in dollars.</source>
        <translation>Indiquez dans les réglages combien vaut un dollar ; d’ici là, les montants sont en dollars.</translation>
    </message>
    <message>
        <source>Say in Settings what its two windows hold; until then it counts as {plan}.</source>
        <translation>Indiquez dans les réglages ce que contiennent ses deux fenêtres ; d’ici là, il compte comme {plan}.</translation>
    </message>
    <message>
        <source>Say in Settings what you pay a month.</source>
        <translation>Indiquez dans les réglages ce que vous payez par mois.</translation>
    </message>
    <message>
        <source>Say where the hub is.</source>
        <translation>Indiquez où se trouve le hub.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search projects, models and session ids (Ctrl+F)</source>
        <translation>Chercher projets, modèles et identifiants de session (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Chercher des sessions</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Send the folders of projects</source>
        <translation>Envoyer les dossiers des projets</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>head of a column: the id of a conversation</comment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>the 5-hour window</comment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Session at {percent} %? A Quick Sync makes it exact</source>
        <comment>title of an alert</comment>
        <translation>Session à {percent} % ? Un Quick Sync le dit exactement</translation>
    </message>
    <message>
        <source>Session budget</source>
        <translation>Budget de la session</translation>
    </message>
    <message>
        <source>Session full at {when} at this pace</source>
        <comment>title of an alert; when: 15:40, Thu 10:00</comment>
        <translation>Session pleine à {when} à ce rythme</translation>
    </message>
    <message>
        <source>Session holds</source>
        <comment>head of a column: dollars</comment>
        <translation>La session contient</translation>
    </message>
    <message>
        <source>Session in {project}</source>
        <translation>Session dans {project}</translation>
    </message>
    <message>
        <source>Session limit reached</source>
        <translation>Limite de la session atteinte</translation>
    </message>
    <message>
        <source>Session limits seem to have changed by {percent} % since {date}</source>
        <comment>date: 14 Sep</comment>
        <translation>Les limites de la session semblent avoir changé de {percent} % depuis le {date}</translation>
    </message>
    <message>
        <source>Session window</source>
        <translation>Fenêtre de la session</translation>
    </message>
    <message>
        <source>Session {percent} % used</source>
        <comment>title of an alert</comment>
        <translation>Session utilisée à {percent} %</translation>
    </message>
    <message>
        <source>Session, at %</source>
        <comment>percentages at which one is told</comment>
        <translation>Session, à %</translation>
    </message>
    <message>
        <source>Session, {name}</source>
        <comment>a limit of one model within a session; name: Opus</comment>
        <translation>Session, {name}</translation>
    </message>
    <message>
        <source>Session: {percent} % used elsewhere</source>
        <translation>Session : {percent} % utilisés ailleurs</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Sessions full</source>
        <translation>Sessions pleines</translation>
    </message>
    <message>
        <source>Sessions whose transcripts name no folder</source>
        <translation>Sessions dont les transcriptions ne nomment aucun dossier</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <comment>a token</comment>
        <translation>Enregistrez-le encore.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings are an object in JSON. Mend it with an editor, or move it out of the way.</source>
        <translation>Les réglages sont un objet JSON. Corrigez-les avec un éditeur, ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>Settings are {names}.</source>
        <comment>a list of all names</comment>
        <translation>Les réglages sont {names}.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Fichier des réglages</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share by kind of token</source>
        <translation>Part par type de jeton</translation>
    </message>
    <message>
        <source>Share by model</source>
        <translation>Part par modèle</translation>
    </message>
    <message>
        <source>Share by project</source>
        <translation>Part par projet</translation>
    </message>
    <message>
        <source>Shares of the usage</source>
        <translation>Parts de l’usage</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a token</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show all again (Escape)</source>
        <translation>Tout afficher de nouveau (Échap)</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show your token</source>
        <translation>Afficher votre jeton</translation>
    </message>
    <message>
        <source>Show {machine}</source>
        <comment>a machine, or All machines</comment>
        <translation>Afficher {machine}</translation>
    </message>
    <message>
        <source>Shown by Claude, and computed before</source>
        <translation>Affiché par Claude, et calculé avant</translation>
    </message>
    <message>
        <source>Shows every change of the store. Last read at {time}.</source>
        <translation>Montre chaque changement de la base. Dernière lecture à {time}.</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>head of a column: from when on a price holds</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <comment>a project was used</comment>
        <translation>Depuis le {date}</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <comment>button: no alerts for an hour</comment>
        <translation>Silence 1 h</translation>
    </message>
    <message>
        <source>Some responses are dated in the future</source>
        <translation>Certaines réponses sont datées dans le futur</translation>
    </message>
    <message>
        <source>Something else keeps writing to it. Try again in a moment.</source>
        <translation>Autre chose continue d’y écrire. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <comment>a column of the table</comment>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>head of a column: where a percentage is from</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Spend per {duration}</source>
        <comment>the caption of a chart; duration: 5 min</comment>
        <translation>Dépense par {duration}</translation>
    </message>
    <message>
        <source>Spend per {duration} over the last {span}: at most {peak}, now {now}</source>
        <comment>a chart, spoken; duration: 5 min; span: 5 h; peak, now: money</comment>
        <translation>Dépense par {duration} sur les dernières {span} : au plus {peak}, maintenant {now}</translation>
    </message>
    <message>
        <source>Stacked by</source>
        <comment>of a chart</comment>
        <translation>Empilé par</translation>
    </message>
    <message>
        <source>Start Claude Code once, or check the folder&apos;s name.</source>
        <translation>Lancez Claude Code une fois, ou vérifiez le nom du dossier.</translation>
    </message>
    <message>
        <source>Start Claude Code once, or name its folder in CLAUDE_CONFIG_DIR or in Settings.</source>
        <translation>Lancez Claude Code une fois, ou indiquez son dossier dans CLAUDE_CONFIG_DIR ou dans les réglages.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Start the tray</source>
        <translation>Démarrer le programme</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Démarrer quand j’ouvre ma session</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>head of a column: date and time</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Starting at login was not changed</source>
        <translation>Le démarrage automatique n’a pas été changé</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Starts when you log in.</source>
        <translation>Démarre à l’ouverture de session.</translation>
    </message>
    <message>
        <source>State</source>
        <comment>how it stands with a hub</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Status line: true percentages without typing</source>
        <translation>Ligne d’état : les vrais pourcentages sans rien taper</translation>
    </message>
    <message>
        <source>Subagents</source>
        <translation>Sous-agents</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Syncs</translation>
    </message>
    <message>
        <source>Tell me</source>
        <comment>beside a check box</comment>
        <translation>M’avertir</translation>
    </message>
    <message>
        <source>The alert command failed</source>
        <translation>La commande d’alerte a échoué</translation>
    </message>
    <message>
        <source>The certificate of {address} is not to be trusted.</source>
        <translation>Le certificat de {address} n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>The currency in which amounts are shown, instead of dollars; files and exports stay in dollars.</source>
        <translation>La devise d’affichage des montants, au lieu du dollar ; les fichiers et les exports restent en dollars.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>Le disque signale une erreur</translation>
    </message>
    <message>
        <source>The exact change</source>
        <translation>Le changement exact</translation>
    </message>
    <message>
        <source>The file that is at {file} now is used from here on, and what it lacks is counted again.</source>
        <translation>Le fichier qui se trouve maintenant à {file} est utilisé dès à présent, et ce qui lui manque est recompté.</translation>
    </message>
    <message>
        <source>The five estimators</source>
        <translation>Les cinq estimateurs</translation>
    </message>
    <message>
        <source>The hub cannot be reached</source>
        <translation>Le hub est injoignable</translation>
    </message>
    <message>
        <source>The hub could not be asked. Join it again: then it is taken back by itself.</source>
        <translation>Le hub n’a pas pu être interrogé. Rejoignez-le : c’est alors retiré tout seul.</translation>
    </message>
    <message>
        <source>The hub does not accept the token</source>
        <translation>Le hub n’accepte pas le jeton</translation>
    </message>
    <message>
        <source>The hub keeps it encrypted. Whoever has it can read and change your account.</source>
        <translation>Le hub le garde chiffré. Qui l’a peut lire et changer votre compte.</translation>
    </message>
    <message>
        <source>The hub&apos;s CA file is missing</source>
        <translation>Le fichier d’AC du hub manque</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not to be trusted</source>
        <translation>Le certificat du hub n’est pas digne de confiance</translation>
    </message>
    <message>
        <source>The hub: {title}</source>
        <comment>in the hub&apos;s own words</comment>
        <translation>Le hub : {title}</translation>
    </message>
    <message>
        <source>The hub’s CA file</source>
        <translation>Le fichier d’AC du hub</translation>
    </message>
    <message>
        <source>The icon of MyTokenTracker</source>
        <translation>L’icône de MyTokenTracker</translation>
    </message>
    <message>
        <source>The keychain could not be opened</source>
        <translation>Le trousseau n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The keychain refused ({kind})</source>
        <comment>kind: in a programmer&apos;s words</comment>
        <translation>Le trousseau a refusé ({kind})</translation>
    </message>
    <message>
        <source>The language of all windows.</source>
        <translation>La langue de toutes les fenêtres.</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>L’année écoulée</translation>
    </message>
    <message>
        <source>The licences cannot be read: {reason}</source>
        <translation>Les licences sont illisibles : {reason}</translation>
    </message>
    <message>
        <source>The numbers of one are shown, those of the other are set apart. If you have changed accounts, or your limits were reset early, the new numbers are taken over within an hour.</source>
        <translation>Les chiffres de l’un sont affichés, ceux de l’autre mis de côté. Si vous avez changé de compte ou si vos limites ont été remises à zéro plus tôt, les nouveaux chiffres sont repris en moins d’une heure.</translation>
    </message>
    <message>
        <source>The one with the smallest error of late is believed.</source>
        <translation>Celui dont l’erreur récente est la plus petite est cru.</translation>
    </message>
    <message>
        <source>The path of our program or of our data folder is not UTF-8. Move it to another place.</source>
        <translation>Le chemin de notre programme ou de notre dossier de données n’est pas en UTF-8. Déplacez-le ailleurs.</translation>
    </message>
    <message>
        <source>The price list could not be refreshed</source>
        <translation>La liste de prix n’a pas pu être renouvelée</translation>
    </message>
    <message>
        <source>The prices differ, as they do for fast mode and web searches, or after a change of prices.</source>
        <translation>Les prix diffèrent, comme pour le mode rapide et les recherches web, ou après un changement de prix.</translation>
    </message>
    <message>
        <source>The prices differ: Claude Code guessed one that it does not know.</source>
        <translation>Les prix diffèrent : Claude Code en a deviné un qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>The prices differ: that of {models} is not listed.</source>
        <translation>Les prix diffèrent : celui de {models} n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>The prices stay as they are.</source>
        <translation>Les prix restent tels quels.</translation>
    </message>
    <message>
        <source>The program crashed the last time</source>
        <translation>Le programme a planté la dernière fois</translation>
    </message>
    <message>
        <source>The session has reset</source>
        <translation>La session a été remise à zéro</translation>
    </message>
    <message>
        <source>The session is full</source>
        <translation>La session est pleine</translation>
    </message>
    <message>
        <source>The session is full until it resets at {when}.</source>
        <translation>La session est pleine jusqu’à sa remise à zéro à {when}.</translation>
    </message>
    <message>
        <source>The session is full.</source>
        <translation>La session est pleine.</translation>
    </message>
    <message>
        <source>The session is full. Room comes back from {when} on.</source>
        <translation>La session est pleine. De la place revient à partir de {when}.</translation>
    </message>
    <message>
        <source>The setting “{name}” cannot be used</source>
        <translation>Le réglage « {name} » est inutilisable</translation>
    </message>
    <message>
        <source>The setting “{name}” was not saved</source>
        <translation>Le réglage « {name} » n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>Les réglages sont illisibles</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <translation>Les réglages n’ont pas été enregistrés</translation>
    </message>
    <message>
        <source>The share of all input that was read from the cache</source>
        <translation>La part de l’entrée qui a été lue du cache</translation>
    </message>
    <message>
        <source>The status line last said {amount}.</source>
        <translation>La ligne d’état a dit en dernier {amount}.</translation>
    </message>
    <message>
        <source>The status line&apos;s cost is of the moment at which it was last drawn, with calls that are in no transcript; it begins anew after /clear.</source>
        <translation>Le coût de la ligne d’état date de son dernier affichage, avec des appels absents de toute transcription ; il recommence après /clear.</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>La base ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>The store cannot be written</source>
        <translation>Impossible d’écrire dans la base</translation>
    </message>
    <message>
        <source>The store is busy</source>
        <translation>La base est occupée</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>La base est endommagée</translation>
    </message>
    <message>
        <source>The store is of an older version</source>
        <translation>La base est d’une version plus ancienne</translation>
    </message>
    <message>
        <source>The store was damaged and is made anew</source>
        <translation>La base était endommagée et est refaite</translation>
    </message>
    <message>
        <source>The store was deleted while it was in use</source>
        <translation>La base a été supprimée pendant son utilisation</translation>
    </message>
    <message>
        <source>The store was made by a newer MyTokenTracker</source>
        <translation>La base vient d’un MyTokenTracker plus récent</translation>
    </message>
    <message>
        <source>The store was replaced while it was in use</source>
        <translation>La base a été remplacée pendant son utilisation</translation>
    </message>
    <message>
        <source>The store, the logs, and what hooks leave for the tray.</source>
        <translation>La base, les journaux et ce que les hooks laissent au programme.</translation>
    </message>
    <message>
        <source>The time zone of all times, instead of the computer&apos;s.</source>
        <translation>Le fuseau de toutes les heures, au lieu de celui de l’ordinateur.</translation>
    </message>
    <message>
        <source>The token in the keychain is no token</source>
        <translation>Ce que contient le trousseau n’est pas un jeton</translation>
    </message>
    <message>
        <source>The transcript has more than Claude Code&apos;s total, which is noted at the end of a session only: the one before was interrupted.</source>
        <translation>La transcription contient plus que le total de Claude Code, noté seulement à la fin d’une session : la précédente a été interrompue.</translation>
    </message>
    <message>
        <source>The transcripts cannot be read</source>
        <translation>Les transcriptions sont illisibles</translation>
    </message>
    <message>
        <source>The transcripts themselves are Claude Code’s and stay; their paths stay known, so that they are not counted again.</source>
        <translation>Les transcriptions elles-mêmes sont à Claude Code et restent ; leurs chemins restent connus pour qu’elles ne soient pas recomptées.</translation>
    </message>
    <message>
        <source>The tray could not be reached. Start MyTokenTracker from your desktop&apos;s menu.</source>
        <translation>Le programme est injoignable. Lancez MyTokenTracker depuis le menu de votre bureau.</translation>
    </message>
    <message>
        <source>The tray does not run: Quick Sync and Settings are windows of it.</source>
        <translation>Le programme ne tourne pas : Quick Sync et les réglages sont ses fenêtres.</translation>
    </message>
    <message>
        <source>The tray sets it aside and counts anew; start it if it is not there.</source>
        <translation>Le programme la met de côté et recompte ; lancez-le s’il n’est pas là.</translation>
    </message>
    <message>
        <source>The week has reset</source>
        <translation>La semaine a été remise à zéro</translation>
    </message>
    <message>
        <source>The week is full</source>
        <translation>La semaine est pleine</translation>
    </message>
    <message>
        <source>The week is full until it resets at {when}.</source>
        <translation>La semaine est pleine jusqu’à sa remise à zéro {when}.</translation>
    </message>
    <message>
        <source>The week is full.</source>
        <translation>La semaine est pleine.</translation>
    </message>
    <message>
        <source>The week is full. Room comes back from {when} on.</source>
        <translation>La semaine est pleine. De la place revient à partir de {when}.</translation>
    </message>
    <message>
        <source>There is no keychain for the hub&apos;s token</source>
        <translation>Il n’y a pas de trousseau pour le jeton du hub</translation>
    </message>
    <message>
        <source>There is no token for the hub</source>
        <translation>Il n’y a pas de jeton pour le hub</translation>
    </message>
    <message>
        <source>They count once their time has come. Check the date and time of this computer.</source>
        <translation>Elles comptent dès que leur heure est venue. Vérifiez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>They take the place of all prices of their model in the list, for all history.</source>
        <translation>Ils remplacent tous les prix de leur modèle dans la liste, pour tout l’historique.</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>Les choses peuvent bouger</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This computer is not connected to a hub</source>
        <translation>Cet ordinateur n’est relié à aucun hub</translation>
    </message>
    <message>
        <source>This computer sends and fetches nothing any more. What it sent stays at the hub. If it joins again, it goes on there as the same machine.</source>
        <translation>Cet ordinateur n’envoie et ne reçoit plus rien. Ce qu’il a envoyé reste au hub. S’il le rejoint de nouveau, il y continue comme la même machine.</translation>
    </message>
    <message>
        <source>This computer sends only: its token may not read what the other machines sent.</source>
        <translation>Cet ordinateur ne fait qu’envoyer : son jeton ne peut pas lire ce que les autres machines ont envoyé.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>L’horloge de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} ahead of the hub&apos;s: set it.</source>
        <translation>L’horloge de cet ordinateur avance de {span} sur celle du hub : réglez-la.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind the hub&apos;s: set it.</source>
        <translation>L’horloge de cet ordinateur retarde de {span} sur celle du hub : réglez-la.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons</source>
        <translation>Ce bureau n’affiche pas d’icônes de notification</translation>
    </message>
    <message>
        <source>This hub</source>
        <translation>Ce hub</translation>
    </message>
    <message>
        <source>This is a first guess from what the plan is thought to hold. Enter what Claude shows.</source>
        <translation>C’est une première estimation, d’après ce que le plan contient sans doute. Saisissez ce qu’affiche Claude.</translation>
    </message>
    <message>
        <source>This is an estimate.</source>
        <translation>C’est une estimation.</translation>
    </message>
    <message>
        <source>This is not a token of a hub</source>
        <translation>Ce n’est pas un jeton de hub</translation>
    </message>
    <message>
        <source>This is not the address of a hub</source>
        <translation>Ce n’est pas l’adresse d’un hub</translation>
    </message>
    <message>
        <source>This is not {allowed}.</source>
        <translation>Ce n’est pas {allowed}.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This month at API prices</source>
        <translation>Ce mois-ci aux prix API</translation>
    </message>
    <message>
        <source>This version does not know it. It stays in {file}, without effect.</source>
        <translation>Cette version ne le connaît pas. Il reste dans {file}, sans effet.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Time of the weekly reset</source>
        <translation>Heure de la remise à zéro hebdomadaire</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Timeline of the session</source>
        <translation>Chronologie de la session</translation>
    </message>
    <message>
        <source>Times, token counts, models, names of projects and sessions.</source>
        <translation>Heures, nombres de jetons, modèles, noms des projets et des sessions.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today {tokens} tokens · {cost}</source>
        <comment>tokens: 2.4 M</comment>
        <translation>Aujourd’hui {tokens} jetons · {cost}</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>the sum of layers</comment>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Tokens put in, without what the cache had</source>
        <translation>Jetons en entrée, sans ceux du cache</translation>
    </message>
    <message>
        <source>Tokens put out</source>
        <translation>Jetons en sortie</translation>
    </message>
    <message>
        <source>Tokens put out; + means at least</source>
        <translation>Jetons en sortie ; + veut dire au moins</translation>
    </message>
    <message>
        <source>Tokens read from the cache</source>
        <translation>Jetons lus du cache</translation>
    </message>
    <message>
        <source>Tokens written to the cache</source>
        <translation>Jetons écrits dans le cache</translation>
    </message>
    <message>
        <source>Too many files are open: end programs that you do not need, or allow more (ulimit -n).</source>
        <translation>Trop de fichiers sont ouverts : fermez les programmes dont vous n’avez pas besoin ou autorisez-en davantage (ulimit -n).</translation>
    </message>
    <message>
        <source>Tracking is paused: our number may lack the latest use.</source>
        <translation>Le suivi est en pause : il peut manquer le plus récent à notre chiffre.</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>Transcripts are still being read: our number is not complete yet.</source>
        <translation>Des transcriptions sont encore en lecture : notre chiffre n’est pas complet.</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Two bars</source>
        <comment>style of the icon</comment>
        <translation>Deux barres</translation>
    </message>
    <message>
        <source>Type the session’s percentage too: its reset belongs to it.</source>
        <translation>Tapez aussi le pourcentage de la session : sa remise à zéro en dépend.</translation>
    </message>
    <message>
        <source>Type what Claude shows ({keys})</source>
        <translation>Taper ce qu’affiche Claude ({keys})</translation>
    </message>
    <message>
        <source>Type what Claude shows, even if it is our number.</source>
        <translation>Tapez ce qu’affiche Claude, même si c’est notre chiffre.</translation>
    </message>
    <message>
        <source>Typical</source>
        <comment>error</comment>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Typically off by</source>
        <translation>Écart habituel</translation>
    </message>
    <message>
        <source>US dollars per million tokens.</source>
        <translation>Dollars par million de jetons.</translation>
    </message>
    <message>
        <source>USD at list prices</source>
        <translation>USD aux prix publics</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the change of {setting}</source>
        <translation>Annuler le changement de {setting}</translation>
    </message>
    <message>
        <source>Undo: {setting}</source>
        <translation>Annuler : {setting}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unknown setting “{name}”</source>
        <translation>Réglage inconnu « {name} »</translation>
    </message>
    <message>
        <source>Unlock it, then set the token again.</source>
        <translation>Déverrouillez-le, puis enregistrez encore le jeton.</translation>
    </message>
    <message>
        <source>Until it is said, amounts are in dollars.</source>
        <translation>D’ici là, les montants sont en dollars.</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <comment>alerts are paused</comment>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Update Claude Code, use it once, then try again.</source>
        <translation>Mettez Claude Code à jour, utilisez-le une fois, puis réessayez.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Use https://. Only to this computer itself may it be http://.</source>
        <translation>Utilisez https://. Seulement vers cet ordinateur lui-même, http:// est permis.</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>Utilisé ailleurs</translation>
    </message>
    <message>
        <source>Used while a window would have been full, at API prices</source>
        <translation>Utilisé alors qu’une fenêtre aurait été pleine, aux prix API</translation>
    </message>
    <message>
        <source>Version {version} is available</source>
        <translation>La version {version} est disponible</translation>
    </message>
    <message>
        <source>Version {version} is available…</source>
        <comment>menu row: opens a page in the browser</comment>
        <translation>La version {version} est disponible…</translation>
    </message>
    <message>
        <source>Versions</source>
        <comment>of models</comment>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Recherche web</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>head of a column: share of the weekly limit</comment>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>the weekly window</comment>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Week at {percent} %? A Quick Sync makes it exact</source>
        <comment>title of an alert</comment>
        <translation>Semaine à {percent} % ? Un Quick Sync le dit exactement</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semaine par semaine</translation>
    </message>
    <message>
        <source>Week full at {when} at this pace</source>
        <comment>title of an alert; when: 15:40, Thu 10:00</comment>
        <translation>Semaine pleine {when} à ce rythme</translation>
    </message>
    <message>
        <source>Week holds</source>
        <comment>head of a column: dollars</comment>
        <translation>La semaine contient</translation>
    </message>
    <message>
        <source>Week resets</source>
        <translation>Remise à zéro de la semaine</translation>
    </message>
    <message>
        <source>Week {percent} % used</source>
        <comment>title of an alert</comment>
        <translation>Semaine utilisée à {percent} %</translation>
    </message>
    <message>
        <source>Week, at %</source>
        <comment>percentages at which one is told</comment>
        <translation>Semaine, à %</translation>
    </message>
    <message>
        <source>Week, {name}</source>
        <comment>a limit of one model within a week; name: Opus</comment>
        <translation>Semaine, {name}</translation>
    </message>
    <message>
        <source>Week: {percent} % used elsewhere</source>
        <translation>Semaine : {percent} % utilisés ailleurs</translation>
    </message>
    <message>
        <source>Weekly budget</source>
        <translation>Budget de la semaine</translation>
    </message>
    <message>
        <source>Weekly limit reached</source>
        <translation>Limite hebdomadaire atteinte</translation>
    </message>
    <message>
        <source>Weekly limit reached {ago}</source>
        <comment>ago: 4 min ago</comment>
        <translation>Limite hebdomadaire atteinte {ago}</translation>
    </message>
    <message>
        <source>Weekly limit reached, resets {when}</source>
        <comment>when: 15:40, Thu 10:00</comment>
        <translation>Limite hebdomadaire atteinte, remise à zéro {when}</translation>
    </message>
    <message>
        <source>Weekly limits seem to have changed by {percent} % since {date}</source>
        <comment>date: 14 Sep</comment>
        <translation>Les limites hebdomadaires semblent avoir changé de {percent} % depuis le {date}</translation>
    </message>
    <message>
        <source>Weeks full</source>
        <translation>Semaines pleines</translation>
    </message>
    <message>
        <source>Weeks that would have been full</source>
        <translation>Semaines qui auraient été pleines</translation>
    </message>
    <message>
        <source>What Claude Code uses appears here by itself.</source>
        <translation>Ce qu’utilise Claude Code apparaît ici de soi-même.</translation>
    </message>
    <message>
        <source>What answers there is not a hub</source>
        <translation>Ce qui répond là n’est pas un hub</translation>
    </message>
    <message>
        <source>What does Claude show?</source>
        <translation>Qu’affiche Claude ?</translation>
    </message>
    <message>
        <source>What is asked for the newest version, instead of where this program came from.</source>
        <translation>Qui est interrogé sur la version la plus récente, au lieu de l’endroit d’où vient ce programme.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>What is new</source>
        <comment>button: opens a page in the browser</comment>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>What is to be sent waits, and is sent when it can be reached again.</source>
        <translation>Ce qui est à envoyer attend, et part dès qu’il est de nouveau joignable.</translation>
    </message>
    <message>
        <source>What is told</source>
        <comment>a group of settings</comment>
        <translation>Ce qui est signalé</translation>
    </message>
    <message>
        <source>What it is called on the others.</source>
        <translation>Son nom sur les autres.</translation>
    </message>
    <message>
        <source>What it sent is deleted on the hub and on all machines, as far as no other tells of it too. Its transcripts stay where they are. To come back, it has to join again.</source>
        <translation>Ce qu’elle a envoyé est supprimé sur le hub et sur toutes les machines, sauf si une autre le sait aussi. Ses transcriptions restent où elles sont. Pour revenir, elle doit le rejoindre de nouveau.</translation>
    </message>
    <message>
        <source>What one gets for it</source>
        <translation>Ce que l’on reçoit en échange</translation>
    </message>
    <message>
        <source>What our status line in Claude Code shows, in this order.</source>
        <translation>Ce que montre notre ligne d’état dans Claude Code, dans cet ordre.</translation>
    </message>
    <message>
        <source>What the 5-hour window holds in API-equivalent dollars, instead of the plan&apos;s.</source>
        <translation>Ce que contient la fenêtre de 5 heures en dollars API, au lieu de celui du plan.</translation>
    </message>
    <message>
        <source>What the tray icon shows.</source>
        <translation>Ce que montre l’icône.</translation>
    </message>
    <message>
        <source>What the weekly window holds in API-equivalent dollars, instead of the plan&apos;s.</source>
        <translation>Ce que contient la fenêtre hebdomadaire en dollars API, au lieu de celui du plan.</translation>
    </message>
    <message>
        <source>What this page shows is the account’s, not one machine’s.</source>
        <translation>Ce que montre cette page est celui du compte, pas d’une machine.</translation>
    </message>
    <message>
        <source>What was counted of it.</source>
        <comment>of a project</comment>
        <translation>Ce qui en a été compté.</translation>
    </message>
    <message>
        <source>What was kept of the hub cannot be read</source>
        <translation>Ce qui était conservé du hub est illisible</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>What was learnt here is still at the hub</source>
        <translation>Ce qui a été appris ici est encore au hub</translation>
    </message>
    <message>
        <source>What you pay for your plan a month, instead of its listed price.</source>
        <translation>Ce que vous payez par mois pour votre plan, au lieu de son prix public.</translation>
    </message>
    <message>
        <source>What {address} gave is no price list: {reason}</source>
        <translation>Ce qu’a donné {address} n’est pas une liste de prix : {reason}</translation>
    </message>
    <message>
        <source>What {file} names is not there</source>
        <translation>Ce que nomme {file} n’existe pas</translation>
    </message>
    <message>
        <source>When</source>
        <comment>head of a column: date and time</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When and how</source>
        <comment>a group of settings: alerts</comment>
        <translation>Quand et comment</translation>
    </message>
    <message>
        <source>When nothing is told; afterwards what was missed.</source>
        <translation>Quand rien n’est signalé ; ensuite, ce qui a été manqué.</translation>
    </message>
    <message>
        <source>When they reset</source>
        <comment>session and week</comment>
        <translation>Quand elles sont remises à zéro</translation>
    </message>
    <message>
        <source>When your weekly window resets.</source>
        <translation>Quand votre fenêtre hebdomadaire est remise à zéro.</translation>
    </message>
    <message>
        <source>Where a newer price list is asked for; without one, the list that came with the program counts.</source>
        <translation>Où une liste de prix plus récente est demandée ; sans adresse, celle fournie avec le programme vaut.</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <comment>head of a column: a price</comment>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>Whether a Quick Sync is suggested when the numbers are doubtful.</source>
        <translation>Si un Quick Sync est proposé quand les chiffres sont douteux.</translation>
    </message>
    <message>
        <source>Whether an alert makes a sound.</source>
        <translation>Si une alerte fait du bruit.</translation>
    </message>
    <message>
        <source>Whether nothing moves by itself.</source>
        <translation>Si rien ne bouge de soi-même.</translation>
    </message>
    <message>
        <source>Whether numbers begin with what your hub&apos;s other accounts have learnt of your plan.</source>
        <translation>Si les chiffres commencent avec ce que les autres comptes de votre hub ont appris de votre plan.</translation>
    </message>
    <message>
        <source>Whether our status line is shown above one of your own that we run.</source>
        <translation>Si notre ligne d’état est affichée au-dessus d’une à vous que nous lançons.</translation>
    </message>
    <message>
        <source>Whether to ask once a day for a newer price list.</source>
        <translation>S’il faut demander une fois par jour une liste de prix plus récente.</translation>
    </message>
    <message>
        <source>Whether to ask once a day for a newer version; nothing about you is sent.</source>
        <translation>S’il faut demander une fois par jour une version plus récente ; rien n’est envoyé de vous.</translation>
    </message>
    <message>
        <source>Whether you answered the popup&apos;s offer to connect Claude Code.</source>
        <translation>Si vous avez répondu à l’offre de connecter Claude Code.</translation>
    </message>
    <message>
        <source>Whether you are told of problems that do not mend themselves.</source>
        <translation>Si vous êtes averti des problèmes qui ne se règlent pas seuls.</translation>
    </message>
    <message>
        <source>Whether you are told once of each newer version.</source>
        <translation>Si vous êtes averti une fois de chaque version plus récente.</translation>
    </message>
    <message>
        <source>Whether you are told when Claude has reached a limit.</source>
        <translation>Si vous êtes averti quand Claude a atteint une limite.</translation>
    </message>
    <message>
        <source>Whether you are told when a limit comes near.</source>
        <translation>Si vous êtes averti quand une limite approche.</translation>
    </message>
    <message>
        <source>Whether you are told when a window fills before it resets.</source>
        <translation>Si vous êtes averti quand une fenêtre se remplit avant sa remise à zéro.</translation>
    </message>
    <message>
        <source>Whether you are told when a window that was nearly full has reset.</source>
        <translation>Si vous êtes averti quand une fenêtre presque pleine a été remise à zéro.</translation>
    </message>
    <message>
        <source>Whether your hub gets what was learnt here of your plan&apos;s limits, for others: no counts, no names.</source>
        <translation>Si votre hub reçoit ce qui est appris ici des limites de votre plan, pour d’autres : ni décomptes, ni noms.</translation>
    </message>
    <message>
        <source>Which plan do you have?</source>
        <translation>Quel plan avez-vous ?</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>of the limits</comment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>of time: session and week</comment>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>With a sound</source>
        <comment>beside a check box</comment>
        <translation>Avec un son</translation>
    </message>
    <message>
        <source>Without breaks of more than half an hour</source>
        <translation>Sans pause de plus d’une demi-heure</translation>
    </message>
    <message>
        <source>Work on {used} of {all} days. Busiest: {date}, {amount}.</source>
        <translation>Travail sur {used} jours de {all}. Le plus chargé : {date}, {amount}.</translation>
    </message>
    <message>
        <source>Worth</source>
        <comment>what was used, at API prices</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Worth</source>
        <comment>above an amount of money</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Would another plan have been enough?</source>
        <translation>Un autre plan aurait-il suffi ?</translation>
    </message>
    <message>
        <source>Write 1 h</source>
        <comment>head of a column: price of writing to the cache</comment>
        <translation>Écrire 1 h</translation>
    </message>
    <message>
        <source>Write 5 min</source>
        <comment>head of a column: price of writing to the cache</comment>
        <translation>Écrire 5 min</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>head of a column: tokens written to the cache</comment>
        <translation>Écrits</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer: look for newer versions</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>You can change it in Settings at any time.</source>
        <translation>Vous pouvez le changer à tout moment dans les réglages.</translation>
    </message>
    <message>
        <source>You have {own}. Nothing is installed by itself.</source>
        <translation>Vous avez {own}. Rien n’est installé de soi-même.</translation>
    </message>
    <message>
        <source>You pay</source>
        <translation>Vous payez</translation>
    </message>
    <message>
        <source>You pay a month</source>
        <translation>Vous payez par mois</translation>
    </message>
    <message>
        <source>Your Claude plan.</source>
        <translation>Votre plan Claude.</translation>
    </message>
    <message>
        <source>Your custom plan has no budgets</source>
        <translation>Votre plan personnalisé n’a pas de budgets</translation>
    </message>
    <message>
        <source>Your desktop’s own settings have switched it off ({where}).</source>
        <comment>where: a file</comment>
        <translation>Les réglages de votre bureau l’ont désactivé ({where}).</translation>
    </message>
    <message>
        <source>Your own prices</source>
        <translation>Vos propres prix</translation>
    </message>
    <message>
        <source>Your own prices cannot be used</source>
        <translation>Vos propres prix sont inutilisables</translation>
    </message>
    <message>
        <source>Your own prices were not saved</source>
        <translation>Vos propres prix n’ont pas été enregistrés</translation>
    </message>
    <message>
        <source>Your plan&apos;s price is taken as it is today.</source>
        <translation>Le prix de votre plan est pris tel qu’il est aujourd’hui.</translation>
    </message>
    <message>
        <source>Your plan, its budgets and the weekly reset are the account’s: what is changed on the page General here holds on all its machines.</source>
        <translation>Votre plan, ses budgets et la remise à zéro hebdomadaire sont ceux du compte : ce qui est changé ici à la page Général vaut sur toutes ses machines.</translation>
    </message>
    <message>
        <source>Your token</source>
        <translation>Votre jeton</translation>
    </message>
    <message>
        <source>a code of three letters such as &quot;EUR&quot;</source>
        <translation>un code de trois lettres comme &quot;EUR&quot;</translation>
    </message>
    <message>
        <source>a command without a shell, such as &quot;notify --quiet&quot;, or a list such as [&quot;notify&quot;, &quot;--quiet&quot;]</source>
        <translation>une commande sans shell, comme &quot;notify --quiet&quot;, ou une liste comme [&quot;notify&quot;, &quot;--quiet&quot;]</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>in JSON</comment>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list of at most ten numbers above 0, up to 100, such as [75, 90, 100]; [] for none</source>
        <translation>une liste d’au plus dix nombres au-dessus de 0, jusqu’à 100, comme [75, 90, 100] ; [] pour aucun</translation>
    </message>
    <message>
        <source>a list of folders such as [&quot;/srv/claude&quot;]</source>
        <translation>une liste de dossiers comme [&quot;/srv/claude&quot;]</translation>
    </message>
    <message>
        <source>a list such as [&quot;session&quot;, &quot;week&quot;, &quot;resets&quot;, &quot;cost&quot;], also of &quot;more&quot; (further windows) and &quot;model&quot;</source>
        <translation>une liste comme [&quot;session&quot;, &quot;week&quot;, &quot;resets&quot;, &quot;cost&quot;], aussi avec &quot;more&quot; (autres fenêtres) et &quot;model&quot;</translation>
    </message>
    <message>
        <source>a month for {plan}</source>
        <comment>dollars</comment>
        <translation>par mois pour {plan}</translation>
    </message>
    <message>
        <source>a name in quotes or {sign}</source>
        <comment>what should follow in JSON</comment>
        <translation>un nom entre guillemets ou {sign}</translation>
    </message>
    <message>
        <source>a name such as &quot;Europe/Berlin&quot;</source>
        <translation>un nom comme &quot;Europe/Berlin&quot;</translation>
    </message>
    <message>
        <source>a number above 0, at most a million, such as 0.92</source>
        <translation>un nombre au-dessus de 0, au plus un million, comme 0.92</translation>
    </message>
    <message>
        <source>a number of US dollars above 0, at most a million</source>
        <translation>un nombre de dollars au-dessus de 0, au plus un million</translation>
    </message>
    <message>
        <source>a number of US dollars, at most a million</source>
        <translation>un nombre de dollars, au plus un million</translation>
    </message>
    <message>
        <source>a value</source>
        <comment>what should follow in JSON</comment>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>a weekday and a time such as &quot;Thu 10:00&quot;</source>
        <translation>un jour de la semaine et une heure comme &quot;Thu 10:00&quot;</translation>
    </message>
    <message numerus="yes">
        <source>after %n sync(s)</source>
        <translation>
            <numerusform>après %n sync</numerusform>
            <numerusform>après %n syncs</numerusform>
        </translation>
    </message>
    <message>
        <source>all is sent</source>
        <comment>to a hub</comment>
        <translation>tout est envoyé</translation>
    </message>
    <message>
        <source>all time</source>
        <comment>below a sum</comment>
        <translation>au total</translation>
    </message>
    <message>
        <source>always, or a day such as 2026-10-07</source>
        <translation>toujours, ou un jour comme 2026-10-07</translation>
    </message>
    <message>
        <source>an address such as &quot;https://example.org/newest.json&quot;</source>
        <translation>une adresse comme &quot;https://example.org/newest.json&quot;</translation>
    </message>
    <message>
        <source>an address such as &quot;https://example.org/prices.toml&quot;</source>
        <translation>une adresse comme &quot;https://example.org/prices.toml&quot;</translation>
    </message>
    <message>
        <source>an object</source>
        <comment>in JSON</comment>
        <translation>un objet</translation>
    </message>
    <message>
        <source>an object with the type “command” and a command</source>
        <comment>in JSON</comment>
        <translation>un objet de type « command » avec une commande</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <comment>below a list</comment>
        <translation>et {number} de plus</translation>
    </message>
    <message>
        <source>animation blinking</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>animation clignotement mouvement</translation>
    </message>
    <message>
        <source>as built</source>
        <comment>the address that came with it</comment>
        <translation>comme fournie</translation>
    </message>
    <message>
        <source>as listed</source>
        <comment>a price</comment>
        <translation>comme la liste</translation>
    </message>
    <message>
        <source>as of {ago}</source>
        <comment>spoken; ago: 4 min ago</comment>
        <translation>état : {ago}</translation>
    </message>
    <message>
        <source>as otherwise</source>
        <comment>fast mode costs the same</comment>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <source>as the computer</source>
        <comment>a time zone</comment>
        <translation>comme l’ordinateur</translation>
    </message>
    <message>
        <source>assumed to be that of {model}</source>
        <comment>a price</comment>
        <translation>supposé être celui de {model}</translation>
    </message>
    <message>
        <source>at (UTC)</source>
        <translation>à (UTC)</translation>
    </message>
    <message>
        <source>at API prices</source>
        <translation>aux prix API</translation>
    </message>
    <message>
        <source>at API prices, in the last 24 hours</source>
        <translation>aux prix API, ces dernières 24 heures</translation>
    </message>
    <message>
        <source>at API prices, in the last 30 days</source>
        <translation>aux prix API, ces 30 derniers jours</translation>
    </message>
    <message>
        <source>at API prices, in the last 5 hours</source>
        <translation>aux prix API, ces 5 dernières heures</translation>
    </message>
    <message>
        <source>at API prices, in the last 7 days</source>
        <translation>aux prix API, ces 7 derniers jours</translation>
    </message>
    <message>
        <source>at API prices, of all time</source>
        <translation>aux prix API, au total</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>below a number</comment>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>au moins {amount}</translation>
    </message>
    <message>
        <source>at least {count} tokens</source>
        <comment>such as: at least 12.3 k tokens</comment>
        <translation>au moins {count} jetons</translation>
    </message>
    <message numerus="yes">
        <source>at least, in %n response(s)</source>
        <comment>so many tokens</comment>
        <translation>
            <numerusform>au moins, dans %n réponse</numerusform>
            <numerusform>au moins, dans %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>autostart boot</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>démarrage automatique</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} et {high}</translation>
    </message>
    <message>
        <source>by its share of each month</source>
        <translation>selon sa part de chaque mois</translation>
    </message>
    <message>
        <source>by the input price</source>
        <comment>of a price that was not typed</comment>
        <translation>selon le prix d’entrée</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <comment>of a file</comment>
        <translation>illisible</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <comment>a file</comment>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>character {number} cannot stand here</source>
        <comment>in JSON</comment>
        <translation>le caractère {number} ne peut pas être ici</translation>
    </message>
    <message>
        <source>claude.ai and other machines use the same week.</source>
        <translation>claude.ai et d’autres machines utilisent la même semaine.</translation>
    </message>
    <message>
        <source>clock</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>horloge heure</translation>
    </message>
    <message>
        <source>connected</source>
        <comment>Claude Code is</comment>
        <translation>connecté</translation>
    </message>
    <message>
        <source>connected to {url} as {name}</source>
        <comment>a hub</comment>
        <translation>relié à {url} en tant que {name}</translation>
    </message>
    <message>
        <source>credentials.</source>
        <translation>identifiants de connexion.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>supprimer effacer</translation>
    </message>
    <message>
        <source>dollars cost savings</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>dollars coût économies</translation>
    </message>
    <message>
        <source>dollars limit</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>dollars limite</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>of a window: nothing is used</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>estimated ± {points} %</source>
        <comment>where a percentage is from</comment>
        <translation>estimé ± {points} %</translation>
    </message>
    <message>
        <source>estimated, not yet synced</source>
        <comment>where a percentage is from</comment>
        <translation>estimé, pas encore de sync</translation>
    </message>
    <message>
        <source>euro dollars exchange</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>euro dollars change</translation>
    </message>
    <message>
        <source>ever</source>
        <comment>since when a price holds</comment>
        <translation>toujours</translation>
    </message>
    <message>
        <source>every day, from</source>
        <comment>quiet hours; two times follow</comment>
        <translation>chaque jour, de</translation>
    </message>
    <message>
        <source>first</source>
        <comment>the first number that Claude showed: nothing to compare it with</comment>
        <translation>premier</translation>
    </message>
    <message>
        <source>first guess</source>
        <comment>how much of a window is used: nobody has said yet</comment>
        <translation>première estimation</translation>
    </message>
    <message>
        <source>for {plan}</source>
        <comment>what a plan costs</comment>
        <translation>pour {plan}</translation>
    </message>
    <message>
        <source>from</source>
        <comment>head of exported values: when a bin begins</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>full</source>
        <comment>how much of a window is used: 100 %</comment>
        <translation>pleine</translation>
    </message>
    <message>
        <source>here is “{shown}”, but {wanted} should be</source>
        <comment>in JSON</comment>
        <translation>il y a ici « {shown} », mais {wanted} est attendu</translation>
    </message>
    <message>
        <source>high</source>
        <comment>how much of a window is used: 75 % and more</comment>
        <translation>haute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s) with use</source>
        <translation>
            <numerusform>sur %n mois d’usage</numerusform>
            <numerusform>sur %n mois d’usage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n response(s)</source>
        <comment>so many tokens</comment>
        <translation>
            <numerusform>dans %n réponse</numerusform>
            <numerusform>dans %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>in this zoom</source>
        <comment>below a sum: what is seen of the chart</comment>
        <translation>dans ce zoom</translation>
    </message>
    <message>
        <source>is not shown</source>
        <comment>a token that is typed</comment>
        <translation>n’est pas affiché</translation>
    </message>
    <message>
        <source>it cannot be started</source>
        <comment>of a program</comment>
        <translation>il ne peut pas être lancé</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n day(s)</source>
        <comment>what was sent to a hub</comment>
        <translation>
            <numerusform>gardé %n jour</numerusform>
            <numerusform>gardé %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>last 24 h</source>
        <comment>below a sum: hours</comment>
        <translation>dernières 24 h</translation>
    </message>
    <message>
        <source>last 30 d</source>
        <comment>below a sum: days</comment>
        <translation>30 derniers j</translation>
    </message>
    <message>
        <source>last 5 h</source>
        <comment>below a sum: hours</comment>
        <translation>5 dernières h</translation>
    </message>
    <message>
        <source>last 7 d</source>
        <comment>below a sum: days</comment>
        <translation>7 derniers j</translation>
    </message>
    <message>
        <source>last reached {ago}</source>
        <comment>a hub; ago: 4 min ago</comment>
        <translation>joint pour la dernière fois {ago}</translation>
    </message>
    <message>
        <source>latest ratio</source>
        <comment>a way to estimate</comment>
        <translation>dernier rapport</translation>
    </message>
    <message>
        <source>learns for others</source>
        <comment>an account of a hub</comment>
        <translation>apprend pour d’autres</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>limite atteinte</translation>
    </message>
    <message>
        <source>limit reached</source>
        <comment>who said a percentage: Claude, as it refused to go on</comment>
        <translation>limite atteinte</translation>
    </message>
    <message>
        <source>limit {change}</source>
        <comment>at a mark in a chart; such as: limit −33 %</comment>
        <translation>limite {change}</translation>
    </message>
    <message>
        <source>limits changed</source>
        <comment>at a mark in a chart</comment>
        <translation>limites changées</translation>
    </message>
    <message>
        <source>line</source>
        <comment>of a chart</comment>
        <translation>trait</translation>
    </message>
    <message>
        <source>lines such as &quot;/srv/claude&quot; = &quot;Work&quot;</source>
        <translation>des lignes comme &quot;/srv/claude&quot; = &quot;Travail&quot;</translation>
    </message>
    <message>
        <source>lines such as &quot;/srv/old/shop&quot; = &quot;shop&quot;</source>
        <translation>des lignes comme &quot;/srv/old/shop&quot; = &quot;shop&quot;</translation>
    </message>
    <message>
        <source>log crash bug</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>journal plantage erreur</translation>
    </message>
    <message>
        <source>nearly full</source>
        <comment>how much of a window is used: 90 % and more</comment>
        <translation>presque pleine</translation>
    </message>
    <message>
        <source>night silence</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>nuit silence</translation>
    </message>
    <message>
        <source>no folder found</source>
        <translation>aucun dossier trouvé</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>aucun modèle</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no address</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no command</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no file</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not connected</source>
        <comment>Claude Code is</comment>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>not connected to a hub</source>
        <translation>relié à aucun hub</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a price</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <comment>a hub</comment>
        <translation>pas encore joint</translation>
    </message>
    <message>
        <source>not said yet</source>
        <comment>an amount of money</comment>
        <translation>pas encore indiqué</translation>
    </message>
    <message>
        <source>nothing more</source>
        <comment>what should follow in JSON</comment>
        <translation>rien de plus</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>rien dépensé</translation>
    </message>
    <message>
        <source>notifications</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>notifications</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the right end of a chart</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>of all input in the chart</source>
        <translation>de toute l’entrée du graphique</translation>
    </message>
    <message>
        <source>of dollars over budget</source>
        <translation>de dollars au-delà du budget</translation>
    </message>
    <message>
        <source>of the last sync</source>
        <translation>du dernier sync</translation>
    </message>
    <message>
        <source>official</source>
        <comment>who said a percentage: Claude</comment>
        <translation>officiel</translation>
    </message>
    <message>
        <source>official, limit reached {ago}</source>
        <comment>where a percentage is from; ago: 4 min ago</comment>
        <translation>officiel, limite atteinte {ago}</translation>
    </message>
    <message>
        <source>official, {ago}</source>
        <comment>where a percentage is from: Claude; ago: 4 min ago</comment>
        <translation>officiel, {ago}</translation>
    </message>
    <message>
        <source>oldest use ages out {when}</source>
        <comment>when: 15:40, Thu 10:00</comment>
        <translation>le plus ancien s’efface {when}</translation>
    </message>
    <message>
        <source>on {date}, hardly a break</source>
        <comment>a stretch of work</comment>
        <translation>le {date}, presque sans pause</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>un de {choices}</translation>
    </message>
    <message>
        <source>only the hooks are connected</source>
        <translation>seuls les hooks sont connectés</translation>
    </message>
    <message>
        <source>only the status line is connected</source>
        <translation>seule la ligne d’état est connectée</translation>
    </message>
    <message>
        <source>ours was {percent} %</source>
        <comment>our number</comment>
        <translation>le nôtre était {percent} %</translation>
    </message>
    <message>
        <source>override cost</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>remplacer coût</translation>
    </message>
    <message>
        <source>partly connected</source>
        <comment>Claude Code is</comment>
        <translation>connecté en partie</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>tracking is</comment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>peak {money}</source>
        <comment>of a chart</comment>
        <translation>maximum {money}</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>percent of the session window</source>
        <translation>pour cent de la fenêtre de la session</translation>
    </message>
    <message>
        <source>percent of the weekly window</source>
        <translation>pour cent de la fenêtre hebdomadaire</translation>
    </message>
    <message>
        <source>price list</source>
        <translation>liste de prix</translation>
    </message>
    <message>
        <source>probably {low} to {high}</source>
        <comment>the band of a percentage, spoken</comment>
        <translation>sans doute de {low} à {high}</translation>
    </message>
    <message>
        <source>prompts, answers, code.</source>
        <translation>prompts, réponses, code.</translation>
    </message>
    <message>
        <source>reading…</source>
        <comment>beside the plan&apos;s name: transcripts are being read</comment>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>regression</source>
        <comment>a way to estimate</comment>
        <translation>régression</translation>
    </message>
    <message>
        <source>rescan import</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>relire importer</translation>
    </message>
    <message>
        <source>reset time not known</source>
        <translation>heure de la remise à zéro inconnue</translation>
    </message>
    <message>
        <source>resets</source>
        <comment>before a field: Thu 10:00</comment>
        <translation>à zéro le</translation>
    </message>
    <message>
        <source>resets in</source>
        <comment>before a field: 2 h 13 min</comment>
        <translation>à zéro dans</translation>
    </message>
    <message>
        <source>resets {time}, in {duration}</source>
        <translation>remise à zéro {time}, dans {duration}</translation>
    </message>
    <message>
        <source>resets {when}</source>
        <comment>of a window; when: 15:40, Thu 10:00, 12 Aug 10:00</comment>
        <translation>remise à zéro {when}</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>retention</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>conservation</translation>
    </message>
    <message>
        <source>rolling 5 h</source>
        <translation>glissante 5 h</translation>
    </message>
    <message>
        <source>rolling 5 h, empty</source>
        <translation>glissante 5 h, vide</translation>
    </message>
    <message>
        <source>rolling 5 h, frees from {time}</source>
        <comment>the oldest use leaves the window then</comment>
        <translation>glissante 5 h, se libère dès {time}</translation>
    </message>
    <message>
        <source>rolling 7 d</source>
        <translation>glissante 7 j</translation>
    </message>
    <message>
        <source>rolling 7 d, empty</source>
        <translation>glissante 7 j, vide</translation>
    </message>
    <message>
        <source>rolling 7 d, frees from {time}</source>
        <comment>the oldest use leaves the window then</comment>
        <translation>glissante 7 j, se libère dès {time}</translation>
    </message>
    <message>
        <source>run script json</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>lancer script json</translation>
    </message>
    <message>
        <source>server machines account sync</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>serveur machines compte sync</translation>
    </message>
    <message>
        <source>session reset</source>
        <translation>remise à zéro de la session</translation>
    </message>
    <message>
        <source>shared estimate</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>partage commun estimation</translation>
    </message>
    <message>
        <source>since {date}</source>
        <comment>a row of days</comment>
        <translation>depuis le {date}</translation>
    </message>
    <message>
        <source>source date cost</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>source date coût</translation>
    </message>
    <message>
        <source>subscription</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>abonnement</translation>
    </message>
    <message>
        <source>such as 75, 90, 100</source>
        <comment>percentages in a field</comment>
        <translation>comme 75, 90, 100</translation>
    </message>
    <message>
        <source>syncs are to be sent</source>
        <comment>to a hub</comment>
        <translation>des syncs sont à envoyer</translation>
    </message>
    <message>
        <source>the file ends here, but {wanted} should follow</source>
        <comment>in JSON</comment>
        <translation>le fichier s’arrête ici, mais {wanted} est attendu</translation>
    </message>
    <message>
        <source>theme</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>thème</translation>
    </message>
    <message>
        <source>this comment does not end</source>
        <comment>in JSON</comment>
        <translation>ce commentaire ne se termine pas</translation>
    </message>
    <message>
        <source>this is nested deeper than {number} times</source>
        <comment>in JSON</comment>
        <translation>ceci est imbriqué plus de {number} fois</translation>
    </message>
    <message>
        <source>this string does not end on its line, or has an escape or a character that JSON does not know</source>
        <translation>cette chaîne ne se termine pas sur sa ligne, ou contient un échappement ou un caractère inconnu de JSON</translation>
    </message>
    <message>
        <source>thresholds percent</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>seuils pour cent</translation>
    </message>
    <message>
        <source>times such as &quot;22:00-07:00&quot;</source>
        <translation>des heures comme &quot;22:00-07:00&quot;</translation>
    </message>
    <message>
        <source>times, token counts, models, names of projects and sessions.</source>
        <translation>heures, nombres de jetons, modèles, noms des projets et des sessions.</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day: from 22:00 to 07:00</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>tokens</source>
        <comment>below a number of them</comment>
        <translation>jetons</translation>
    </message>
    <message>
        <source>tray number ring bars</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>icône nombre anneau barres</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>what may stand in the settings file: these two words</comment>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>typed</source>
        <comment>who said a percentage: the person</comment>
        <translation>saisi</translation>
    </message>
    <message>
        <source>typed, {ago}</source>
        <comment>where a percentage is from: the person; ago: 4 min ago</comment>
        <translation>saisi, {ago}</translation>
    </message>
    <message>
        <source>under a minute</source>
        <comment>a span of time</comment>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>unfinished</source>
        <comment>responses</comment>
        <translation>inachevées</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a time</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>until</source>
        <comment>head of exported values: when a bin ends</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>until {date}</source>
        <comment>a row of days</comment>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>update fetch download</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>mise à jour demander télécharger</translation>
    </message>
    <message>
        <source>update version</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>mise à jour version</translation>
    </message>
    <message>
        <source>week reset</source>
        <translation>remise à zéro de la semaine</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>jour de la semaine</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <comment>a way to estimate</comment>
        <translation>moyenne pondérée</translation>
    </message>
    <message>
        <source>weighted median</source>
        <comment>a way to estimate</comment>
        <translation>médiane pondérée</translation>
    </message>
    <message>
        <source>with use in this time</source>
        <comment>projects</comment>
        <translation>utilisés pendant ce temps</translation>
    </message>
    <message>
        <source>within {duration}</source>
        <comment>from its beginning to its end</comment>
        <translation>en {duration}</translation>
    </message>
    <message>
        <source>wsl mounted directory</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>wsl monté répertoire</translation>
    </message>
    <message>
        <source>your plan, {amount} a day</source>
        <comment>a line in a chart</comment>
        <translation>votre plan, {amount} par jour</translation>
    </message>
    <message>
        <source>your plan, {amount} a month</source>
        <comment>a line in a chart</comment>
        <translation>votre plan, {amount} par mois</translation>
    </message>
    <message>
        <source>{account}, tier {tier}</source>
        <comment>an account of a hub</comment>
        <translation>{account}, formule {tier}</translation>
    </message>
    <message>
        <source>{address} answers too slowly.</source>
        <translation>{address} répond trop lentement.</translation>
    </message>
    <message>
        <source>{address} cannot be reached.</source>
        <translation>{address} est injoignable.</translation>
    </message>
    <message>
        <source>{amount} this week, {share} of all</source>
        <comment>of all projects</comment>
        <translation>{amount} cette semaine, {share} du tout</translation>
    </message>
    <message>
        <source>{amount} until this day</source>
        <comment>of last month, up to the same day</comment>
        <translation>{amount} jusqu’à ce jour</translation>
    </message>
    <message>
        <source>{amount}k</source>
        <comment>thousands of dollars at an axis: $12k</comment>
        <translation>{amount}k</translation>
    </message>
    <message>
        <source>{change} on last week so far</source>
        <comment>such as: +12 %</comment>
        <translation>{change} par rapport à la semaine dernière à ce stade</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <comment>such as: 12.3 k tokens</comment>
        <translation>{count} jetons</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <comment>a day and a time of day</comment>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <comment>a span of time</comment>
        <translation>{days} j</translation>
    </message>
    <message>
        <source>{days} d ago</source>
        <translation>il y a {days} j</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <comment>a span of time</comment>
        <translation>{days} j {hours} h</translation>
    </message>
    <message>
        <source>{day}, {since} – {until}</source>
        <comment>Thu 12 Aug, 15:00 – 15:30</comment>
        <translation>{day}, {since} – {until}</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <comment>until a window resets</comment>
        <translation>reste {duration}</translation>
    </message>
    <message>
        <source>{early} to {late}</source>
        <comment>two times: 15:20 to 16:10</comment>
        <translation>de {early} à {late}</translation>
    </message>
    <message>
        <source>{estimator}  (believed)</source>
        <translation>{estimator}  (retenu)</translation>
    </message>
    <message>
        <source>{factor} times what you pay</source>
        <comment>such as: 4.1 times</comment>
        <translation>{factor} fois ce que vous payez</translation>
    </message>
    <message>
        <source>{file} cannot be changed automatically: {reason}.</source>
        <translation>{file} ne peut pas être changé automatiquement : {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>{file} est illisible</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>{file} has a form that cannot be changed automatically: edit it by hand.</source>
        <translation>{file} a une forme qui ne peut pas être changée automatiquement : modifiez-le à la main.</translation>
    </message>
    <message>
        <source>{file} has version {version}, this program knows {known}. Update the program; nothing is lost.</source>
        <translation>{file} est en version {version}, ce programme connaît la {known}. Mettez le programme à jour ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>{file} holds no settings</source>
        <translation>{file} ne contient pas de réglages</translation>
    </message>
    <message>
        <source>{file} is not valid JSON</source>
        <translation>{file} n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile</source>
        <translation>{file} a été changé entre-temps</translation>
    </message>
    <message>
        <source>{file} was not changed</source>
        <translation>{file} n’a pas été changé</translation>
    </message>
    <message>
        <source>{file} was put back. To begin anew, forget everything in Settings.</source>
        <translation>{file} a été remis en place. Pour recommencer, oubliez tout dans les réglages.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <comment>where something is wrong</comment>
        <translation>{file}, ligne {line}</translation>
    </message>
    <message>
        <source>{file}: put it back, or join again with another one.</source>
        <translation>{file} : remettez-le en place, ou rejoignez le hub avec un autre.</translation>
    </message>
    <message>
        <source>{file}: {error}.</source>
        <comment>what the system says of a file</comment>
        <translation>{file} : {error}.</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file} : {reason}.</translation>
    </message>
    <message>
        <source>{file}: {reason}. Run `{command}` again.</source>
        <translation>{file} : {reason}. Lancez « {command} » encore une fois.</translation>
    </message>
    <message>
        <source>{file}: {reason}. Until this is mended, the listed prices are used.</source>
        <translation>{file} : {reason}. D’ici la correction, les prix publics valent.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>a range, such as of days or of values</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{folders}: check CLAUDE_CONFIG_DIR and the folders in Settings.</source>
        <translation>{folders} : vérifiez CLAUDE_CONFIG_DIR et les dossiers dans les réglages.</translation>
    </message>
    <message>
        <source>{folders}: nothing comes from the disk or the computer that it is on. What was counted of it stays. It is asked again every minute, and what is new in it is counted once it answers.</source>
        <comment>of a folder on a network drive, or of several</comment>
        <translation>{folders} : rien ne vient du disque ou de l’ordinateur où il se trouve. Ce qui en a été compté reste. Il est interrogé chaque minute, et le nouveau compte dès qu’il répond.</translation>
    </message>
    <message>
        <source>{folder} does not exist</source>
        <translation>{folder} n’existe pas</translation>
    </message>
    <message>
        <source>{folder} does not exist. Start Claude Code once, or check the folder&apos;s name.</source>
        <translation>{folder} n’existe pas. Lancez Claude Code une fois, ou vérifiez le nom du dossier.</translation>
    </message>
    <message>
        <source>{hint} Until then, the defaults apply.</source>
        <translation>{hint} D’ici là, les valeurs par défaut valent.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <comment>a span of time</comment>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>il y a {hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <comment>a span of time</comment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{inside} of {all}; {right} is right</source>
        <comment>so many of all syncs; right: 80 %</comment>
        <translation>{inside} sur {all} ; {right} est juste</translation>
    </message>
    <message>
        <source>{line}: allowed are {allowed}. Change it in {file}.</source>
        <translation>{line} : sont permis {allowed}. Changez-le dans {file}.</translation>
    </message>
    <message>
        <source>{machine} (this one), last seen {ago}</source>
        <comment>ago: 4 min ago</comment>
        <translation>{machine} (celle-ci), vue {ago}</translation>
    </message>
    <message>
        <source>{machine}, last seen {ago}</source>
        <comment>ago: 4 min ago</comment>
        <translation>{machine}, vue {ago}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <comment>a span of time</comment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>il y a {minutes} min</translation>
    </message>
    <message>
        <source>{model} (subagents)</source>
        <translation>{model} (sous-agents)</translation>
    </message>
    <message>
        <source>{model} across projects</source>
        <translation>{model}, tous projets confondus</translation>
    </message>
    <message>
        <source>{money}, as the plan</source>
        <comment>a budget</comment>
        <translation>{money}, comme le plan</translation>
    </message>
    <message>
        <source>{name} holds something else.</source>
        <translation>{name} contient autre chose.</translation>
    </message>
    <message>
        <source>{name} limit reached</source>
        <comment>of a model</comment>
        <translation>Limite de {name} atteinte</translation>
    </message>
    <message>
        <source>{name} limit reached {ago}</source>
        <comment>name: of a model, such as Opus; ago: 4 min ago</comment>
        <translation>Limite de {name} atteinte {ago}</translation>
    </message>
    <message>
        <source>{name} limit reached, resets {when}</source>
        <comment>name: of a model, such as Opus; when: 15:40, Thu 10:00</comment>
        <translation>Limite de {name} atteinte, remise à zéro {when}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>such as in a tooltip: Opus 5: $14.00</comment>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} B</source>
        <comment>thousands of millions of tokens: 1.2 B</comment>
        <translation>{number} Md</translation>
    </message>
    <message>
        <source>{number} M</source>
        <comment>millions of tokens: 2.4 M</comment>
        <translation>{number} M</translation>
    </message>
    <message>
        <source>{number} k</source>
        <comment>thousands of tokens: 12.3 k</comment>
        <translation>{number} k</translation>
    </message>
    <message>
        <source>{number} of them still run, so it was not started again. Check alert_command in the settings.</source>
        <translation>{number} d’entre elles tournent encore, elle n’a donc pas été relancée. Vérifiez alert_command dans les réglages.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <comment>signs in JSON</comment>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>{part} (connected)</source>
        <comment>part: Hooks: …</comment>
        <translation>{part} (connecté)</translation>
    </message>
    <message>
        <source>{path} and {number} more: {reason}</source>
        <comment>of files or folders</comment>
        <translation>{path} et {number} de plus : {reason}</translation>
    </message>
    <message>
        <source>{percent} % used.</source>
        <translation>{percent} % utilisés.</translation>
    </message>
    <message>
        <source>{percent} used elsewhere</source>
        <translation>{percent} utilisés ailleurs</translation>
    </message>
    <message>
        <source>{places}. Check its permissions.</source>
        <comment>places: a folder: why</comment>
        <translation>{places}. Vérifiez les droits.</translation>
    </message>
    <message>
        <source>{places}. The other folders are counted.</source>
        <comment>places: a folder: why</comment>
        <translation>{places}. Les autres dossiers sont comptés.</translation>
    </message>
    <message>
        <source>{places}. The other transcripts are counted.</source>
        <comment>places: a file: why</comment>
        <translation>{places}. Les autres transcriptions sont comptées.</translation>
    </message>
    <message>
        <source>{program} ended with status {status}. Check alert_command in the settings.</source>
        <translation>{program} s’est terminé avec l’état {status}. Vérifiez alert_command dans les réglages.</translation>
    </message>
    <message>
        <source>{program} took more than {seconds} seconds and was ended. Check alert_command in the settings.</source>
        <translation>{program} a pris plus de {seconds} secondes et a été arrêté. Vérifiez alert_command dans les réglages.</translation>
    </message>
    <message>
        <source>{program}: {reason}. No shell is involved: name the program by its whole path.</source>
        <translation>{program} : {reason}. Aucun shell n’intervient : nommez le programme par son chemin entier.</translation>
    </message>
    <message>
        <source>{reading}: corrected percentage</source>
        <comment>reading: Session 34 %</comment>
        <translation>{reading} : pourcentage corrigé</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <comment>what is wrong with a price</comment>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{reason}. It is tried again within a minute.</source>
        <translation>{reason}. Un nouvel essai suit en moins d’une minute.</translation>
    </message>
    <message>
        <source>{reason}. Transcripts are looked at once a minute instead. On Linux, a larger fs.inotify.max_user_watches (and max_user_instances) helps.</source>
        <translation>{reason}. Les transcriptions sont regardées une fois par minute à la place. Sous Linux, un fs.inotify.max_user_watches (et max_user_instances) plus grand aide.</translation>
    </message>
    <message>
        <source>{responses} in {sessions} in {projects} will be gone, with all that you typed in Quick Sync and what was learnt from it.</source>
        <comment>responses: 5,790 responses; sessions: 74 sessions; projects: 9 projects</comment>
        <translation>{responses} dans {sessions} dans {projects} disparaîtront, avec tout ce que vous avez tapé dans Quick Sync et ce qui en a été appris.</translation>
    </message>
    <message>
        <source>{responses} in {sessions} of this project will be gone from every figure and chart.</source>
        <comment>responses: 5,790 responses; sessions: 74 sessions</comment>
        <translation>{responses} dans {sessions} de ce projet disparaîtront de tous les chiffres et graphiques.</translation>
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
        <translation>{some} sur {all}</translation>
    </message>
    <message>
        <source>{span} (so far)</source>
        <comment>such as: Thu 12 Aug (so far)</comment>
        <translation>{span} (jusqu’ici)</translation>
    </message>
    <message>
        <source>{spent} of {budget} counted here</source>
        <comment>amounts of money</comment>
        <translation>{spent} sur {budget} comptés ici</translation>
    </message>
    <message>
        <source>{time} ({early} – {late})</source>
        <comment>when, and between which times</comment>
        <translation>{time} ({early} – {late})</translation>
    </message>
    <message>
        <source>{time} Session reset</source>
        <translation>{time} Remise à zéro de la session</translation>
    </message>
    <message>
        <source>{time} Week reset</source>
        <translation>{time} Remise à zéro de la semaine</translation>
    </message>
    <message>
        <source>{time} or later</source>
        <comment>time: 15:40, Thu 10:00</comment>
        <translation>{time} ou plus tard</translation>
    </message>
    <message>
        <source>{time} {window} limit reached</source>
        <translation>{time} {window} : limite atteinte</translation>
    </message>
    <message>
        <source>{time} {window} limit reached, until {reset}</source>
        <translation>{time} {window} : limite atteinte, jusqu’à {reset}</translation>
    </message>
    <message>
        <source>{time} {window} {percent}</source>
        <comment>what Claude showed</comment>
        <translation>{time} {window} {percent}</translation>
    </message>
    <message>
        <source>{time} {window} {percent}, ours was {ours}</source>
        <translation>{time} {window} {percent}, le nôtre était {ours}</translation>
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
        <translation>{title} : {percent} pour cent utilisés</translation>
    </message>
    <message numerus="yes">
        <source>{typed} is longer than the window, which has %n hour(s), or nothing at all</source>
        <translation>
            <numerusform>{typed} est plus long que la fenêtre, qui a %n heure, ou n’est rien</numerusform>
            <numerusform>{typed} est plus long que la fenêtre, qui a %n heures, ou n’est rien</numerusform>
        </translation>
    </message>
    <message>
        <source>{typed} is not a percentage between 0 and 100</source>
        <translation>{typed} n’est pas un pourcentage entre 0 et 100</translation>
    </message>
    <message>
        <source>{typed} is not a time such as &quot;2h13m&quot;</source>
        <translation>{typed} n’est pas une durée comme &quot;2h13m&quot;</translation>
    </message>
    <message>
        <source>{typed} is not a weekday and a time such as &quot;Thu 10:00&quot; or &quot;Thursday 10:00 am&quot;</source>
        <translation>{typed} n’est pas un jour de la semaine et une heure comme &quot;Thu 10:00&quot; ou &quot;Thursday 10:00 am&quot;</translation>
    </message>
    <message>
        <source>{used} of {most} uploads today</source>
        <translation>{used} envois sur {most} aujourd’hui</translation>
    </message>
    <message>
        <source>{values}. Left and right read it bin by bin, plus and minus zoom.</source>
        <translation>{values}. Gauche et droite le lisent tranche par tranche, plus et moins agrandissent.</translation>
    </message>
    <message>
        <source>{value} is not {allowed}.</source>
        <translation>{value} n’est pas {allowed}.</translation>
    </message>
    <message>
        <source>{value} is not {allowed}. Change it in {file}; until then it is not set.</source>
        <translation>{value} n’est pas {allowed}. Changez-le dans {file} ; d’ici là, rien n’est fixé.</translation>
    </message>
    <message>
        <source>{value} is not {allowed}. Change it in {file}; until then it is {default}.</source>
        <translation>{value} n’est pas {allowed}. Changez-le dans {file} ; d’ici là, c’est {default}.</translation>
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
        <translation>{where} est incompréhensible. Activez-le pour l’écrire à neuf.</translation>
    </message>
    <message>
        <source>{where} starts a program that is not there any more. Switch it off and on again.</source>
        <translation>{where} lance un programme qui n’existe plus. Désactivez-le, puis réactivez-le.</translation>
    </message>
    <message>
        <source>{where} starts another program: {command}. Switch it off and on again to start this one.</source>
        <translation>{where} lance un autre programme : {command}. Désactivez-le, puis réactivez-le pour lancer celui-ci.</translation>
    </message>
    <message>
        <source>{window} limits changed by {change}</source>
        <translation>Limites changées ({window}) : {change}</translation>
    </message>
    <message>
        <source>{window} {percent}</source>
        <comment>such as: Week, Opus 42 %</comment>
        <translation>{window} {percent}</translation>
    </message>
    <message>
        <source>{window} {percent} · resets {time}</source>
        <translation>{window} {percent} · remise à zéro {time}</translation>
    </message>
    <message>
        <source>{window}: resets in, optional</source>
        <comment>a field: 2 h 13 min</comment>
        <translation>{window} : remise à zéro dans, facultatif</translation>
    </message>
    <message>
        <source>{window}: resets on, optional</source>
        <comment>a field: Thu 10:00</comment>
        <translation>{window} : remise à zéro le, facultatif</translation>
    </message>
    <message>
        <source>{window}: the percentage that Claude shows</source>
        <translation>{window} : le pourcentage qu’affiche Claude</translation>
    </message>
    <message>
        <source>{window}: {percent} percent used, {resets}, {certainty}</source>
        <comment>spoken by a screen reader</comment>
        <translation>{window} : {percent} pour cent utilisés, {resets}, {certainty}</translation>
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
        <translation>× là où celui de Claude était en dehors</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it as 2026-10-07.</source>
        <translation>« {day} » n’est pas un jour : écrivez-le comme 2026-10-07.</translation>
    </message>
    <message>
        <source>“{setting}” is set in {file}: no hook and no status line runs until you take it out.</source>
        <translation>« {setting} » est fixé dans {file} : aucun hook ni ligne d’état ne tourne tant que vous ne le retirez pas.</translation>
    </message>
    <message>
        <source>“{setting}” is set in {place}: no hook and no status line runs. Ask who manages this computer.</source>
        <translation>« {setting} » est fixé dans {place} : aucun hook ni ligne d’état ne tourne. Demandez à qui gère cet ordinateur.</translation>
    </message>
    <message>
        <source>“{setting}” is set in {place}: our hooks do not run. Ask who manages this computer.</source>
        <translation>« {setting} » est fixé dans {place} : nos hooks ne tournent pas. Demandez à qui gère cet ordinateur.</translation>
    </message>
    <message>
        <source>“{sign}” cannot stand here</source>
        <comment>in JSON</comment>
        <translation>« {sign} » ne peut pas être ici</translation>
    </message>
</context>
</TS>
