<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressText</name>
    <message>
        <source>There is no address.</source>
        <translation>Es ist keine Adresse angegeben.</translation>
    </message>
    <message>
        <source>Enter the address of the service, like https://api.selwise.com.</source>
        <translation>Geben Sie die Adresse des Dienstes ein, etwa https://api.selwise.com.</translation>
    </message>
    <message>
        <source>This is not an address of a service.</source>
        <translation>Das ist keine Adresse eines Dienstes.</translation>
    </message>
    <message>
        <source>Enter it like https://api.selwise.com, without a path behind it.</source>
        <translation>Geben Sie sie wie https://api.selwise.com ein, ohne Pfad dahinter.</translation>
    </message>
    <message>
        <source>Only https:// addresses can be used.</source>
        <translation>Nur https://-Adressen können verwendet werden.</translation>
    </message>
    <message>
        <source>Replace what stands before :// by https.</source>
        <translation>Ersetzen Sie, was vor :// steht, durch https.</translation>
    </message>
    <message>
        <source>Over http:// to another computer, everything would travel readable.</source>
        <translation>Über http:// zu einem anderen Rechner würde alles lesbar übertragen.</translation>
    </message>
    <message>
        <source>Use https:// instead.</source>
        <translation>Verwenden Sie stattdessen https://.</translation>
    </message>
    <message>
        <source>0.0.0.0 stands for every address of a computer and cannot be asked.</source>
        <translation>0.0.0.0 steht für alle Adressen eines Rechners und kann nicht angefragt werden.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1 for this computer.</source>
        <translation>Verwenden Sie 127.0.0.1 für diesen Rechner.</translation>
    </message>
    <message>
        <source>The address contains a user name or a password.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Remove them; secrets belong in the fields for them.</source>
        <translation>Entfernen Sie beides; Geheimnisse gehören in die Felder dafür.</translation>
    </message>
    <message>
        <source>The address has something behind ? or #.</source>
        <translation>In der Adresse steht etwas hinter ? oder #.</translation>
    </message>
    <message>
        <source>Remove everything from there on.</source>
        <translation>Entfernen Sie alles ab dort.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>ApiErrorText</name>
    <message>
        <source>the service</source>
        <translation>dem Dienst</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <source>No such address</source>
        <translation>Adresse nicht gefunden</translation>
    </message>
    <message>
        <source>Nothing answers there</source>
        <translation>Dort antwortet nichts</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>No connection in time</source>
        <translation>Keine Verbindung in der Zeit</translation>
    </message>
    <message>
        <source>Unencrypted address</source>
        <translation>Unverschlüsselte Adresse</translation>
    </message>
    <message>
        <source>Not an address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Not known whether it was written</source>
        <translation>Unbekannt, ob geschrieben wurde</translation>
    </message>
    <message>
        <source>Sent to another place</source>
        <translation>An eine andere Stelle verwiesen</translation>
    </message>
    <message>
        <source>Not the answer of an API</source>
        <translation>Keine Antwort einer API</translation>
    </message>
    <message>
        <source>An answer that was not understood</source>
        <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>Refused: 401</source>
        <translation>Abgewiesen: 401</translation>
    </message>
    <message>
        <source>Not allowed: 403</source>
        <translation>Nicht erlaubt: 403</translation>
    </message>
    <message>
        <source>Not found: 404</source>
        <translation>Nicht gefunden: 404</translation>
    </message>
    <message>
        <source>Already there: 409</source>
        <translation>Bereits vorhanden: 409</translation>
    </message>
    <message>
        <source>Changed meanwhile: 412</source>
        <translation>Inzwischen geändert: 412</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Too many requests: 429</source>
        <translation>Zu viele Anfragen: 429</translation>
    </message>
    <message>
        <source>Not offered: 501</source>
        <translation>Nicht angeboten: 501</translation>
    </message>
    <message>
        <source>The service failed</source>
        <translation>Fehler im Dienst</translation>
    </message>
    <message>
        <source>An unexpected status</source>
        <translation>Unerwarteter Status</translation>
    </message>
    <message>
        <source>This computer has no network connection; nothing was sent to %1.</source>
        <translation>Dieser Rechner hat keine Netzwerkverbindung; an %1 wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The name of %1 could not be found; nothing was sent.</source>
        <translation>Der Name von %1 wurde nicht gefunden; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The computer of %1 was reached and refused the connection.</source>
        <translation>Der Rechner von %1 wurde erreicht und hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be trusted; nothing was sent.</source>
        <translation>Dem Zertifikat von %1 konnte nicht vertraut werden; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No connection to %1 came about in time; nothing was sent.</source>
        <translation>Mit %1 kam keine Verbindung in der Zeit zustande; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The address of %1 starts with http://; the token would travel readable, so nothing was sent.</source>
        <translation>Die Adresse von %1 beginnt mit http://; das Token würde lesbar übertragen, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This is not an address that can be asked; nothing was sent.</source>
        <translation>Das ist keine Adresse, die angefragt werden kann; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no token for %1; nothing was sent.</source>
        <translation>Zu %1 gibt es kein Token; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled before it was answered.</source>
        <translation>Die Anfrage an %1 wurde abgebrochen, bevor sie beantwortet war.</translation>
    </message>
    <message>
        <source>The request reached %1, and no complete answer came in time.</source>
        <translation>Die Anfrage kam bei %1 an, aber es kam keine vollständige Antwort in der Zeit.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation>Die Verbindung zu %1 endete, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The change was sent to %1, and no answer came. It may have been written, and was not sent again.</source>
        <translation>Die Änderung wurde an %1 gesendet, und es kam keine Antwort. Sie wurde möglicherweise geschrieben und nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The answer of %1 points to another server; the token was not sent there.</source>
        <translation>Die Antwort von %1 verweist auf einen anderen Server; das Token wurde nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>What answered as %1 did not send JSON.</source>
        <translation>Was sich als %1 meldet, hat kein JSON gesendet.</translation>
    </message>
    <message>
        <source>The answer of %1 is JSON, and not of a form this program knows.</source>
        <translation>Die Antwort von %1 ist JSON, aber in keiner Form, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than this program accepts; reading was stopped.</source>
        <translation>Die Antwort von %1 ist größer, als dieses Programm annimmt; das Lesen wurde beendet.</translation>
    </message>
    <message>
        <source>The address answers, and %1 does not accept this token.</source>
        <translation>Die Adresse antwortet, und dieses Token wird von %1 nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The token is valid, and %1 does not allow it to do this.</source>
        <translation>Das Token ist gültig, und dies ist ihm von %1 nicht erlaubt.</translation>
    </message>
    <message>
        <source>The token was accepted, and %1 knows nothing under this site or name.</source>
        <translation>Das Token wurde akzeptiert, aber bei %1 ist unter dieser Website oder diesem Namen nichts bekannt.</translation>
    </message>
    <message>
        <source>There is already something under this name or number at %1; nothing was written.</source>
        <translation>Unter diesem Namen oder dieser Nummer gibt es bei %1 bereits etwas; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Somebody else changed this at %1 since it was read; nothing was written.</source>
        <translation>Jemand anderes hat dies bei %1 seit dem Lesen geändert; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>What was sent was not accepted by %1; nothing was written.</source>
        <translation>Das Gesendete wurde von %1 nicht angenommen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>More requests arrived at %1 than it allows; this one was not carried out.</source>
        <translation>Bei %1 kamen mehr Anfragen an als erlaubt; diese wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>This function is not offered by %1.</source>
        <translation>Diese Funktion wird von %1 nicht angeboten.</translation>
    </message>
    <message>
        <source>An error inside %1 kept the request from being carried out.</source>
        <translation>Wegen eines internen Fehlers bei %1 wurde die Anfrage nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The answer of %1 has a status that has no meaning here.</source>
        <translation>Die Antwort von %1 hat einen Status, der hier keine Bedeutung hat.</translation>
    </message>
    <message>
        <source>The cable, the wireless network or a VPN is off.</source>
        <translation>Das Kabel, das WLAN oder ein VPN ist getrennt.</translation>
    </message>
    <message>
        <source>The address is misspelt, or the name server does not answer.</source>
        <translation>Die Adresse ist falsch geschrieben, oder der Nameserver antwortet nicht.</translation>
    </message>
    <message>
        <source>The service is not running, or it listens on another port.</source>
        <translation>Der Dienst läuft nicht, oder er lauscht auf einem anderen Port.</translation>
    </message>
    <message>
        <source>The certificate is expired, for another name, or from an issuer this computer does not know.</source>
        <translation>Das Zertifikat ist abgelaufen, für einen anderen Namen oder von einem Aussteller, den dieser Rechner nicht kennt.</translation>
    </message>
    <message>
        <source>The address is wrong, or a firewall drops the connection.</source>
        <translation>Die Adresse ist falsch, oder eine Firewall verwirft die Verbindung.</translation>
    </message>
    <message>
        <source>Plain http is for this computer only: localhost and 127.0.0.1.</source>
        <translation>Unverschlüsseltes http ist nur für diesen Rechner: localhost und 127.0.0.1.</translation>
    </message>
    <message>
        <source>An address looks like https://api.selwise.com, without user name and without anything behind it.</source>
        <translation>Eine Adresse sieht aus wie https://api.selwise.com, ohne Benutzernamen und ohne etwas dahinter.</translation>
    </message>
    <message>
        <source>None was typed, or the keychain does not give it out.</source>
        <translation>Es wurde keines eingegeben, oder der Schlüsselbund gibt es nicht heraus.</translation>
    </message>
    <message>
        <source>You cancelled it, or what needed it was closed.</source>
        <translation>Sie haben sie abgebrochen, oder was sie brauchte, wurde geschlossen.</translation>
    </message>
    <message>
        <source>The service is overloaded, or the network in between is slow.</source>
        <translation>Der Dienst ist überlastet, oder das Netzwerk dazwischen ist langsam.</translation>
    </message>
    <message>
        <source>The service was restarted, or the network in between dropped.</source>
        <translation>Der Dienst wurde neu gestartet, oder das Netzwerk dazwischen fiel aus.</translation>
    </message>
    <message>
        <source>The connection ended after the request had left and before the answer arrived.</source>
        <translation>Die Verbindung endete, nachdem die Anfrage gesendet war und bevor die Antwort ankam.</translation>
    </message>
    <message>
        <source>The address is an old one, or a sign-in page of the network stands in between.</source>
        <translation>Die Adresse ist veraltet, oder eine Anmeldeseite des Netzwerks steht dazwischen.</translation>
    </message>
    <message>
        <source>The address may belong to a website, a proxy or a sign-in page instead of the API.</source>
        <translation>Die Adresse gehört vielleicht zu einer Website, einem Proxy oder einer Anmeldeseite statt zur API.</translation>
    </message>
    <message>
        <source>The service may be newer than this program, or the address belongs to another API.</source>
        <translation>Der Dienst ist vielleicht neuer als dieses Programm, oder die Adresse gehört zu einer anderen API.</translation>
    </message>
    <message>
        <source>Far more was sent than an answer of this API can hold.</source>
        <translation>Es wurde weit mehr gesendet, als eine Antwort dieser API enthalten kann.</translation>
    </message>
    <message>
        <source>It is unknown, expired or revoked, or of the wrong kind: a site key or a public API key does not work here.</source>
        <translation>Es ist unbekannt, abgelaufen oder widerrufen oder von der falschen Art: Ein Website-Schlüssel oder ein öffentlicher API-Schlüssel funktioniert hier nicht.</translation>
    </message>
    <message>
        <source>It belongs to another site, may only read, or is of the wrong kind: management needs a token with access to the site.</source>
        <translation>Es gehört zu einer anderen Website, darf nur lesen oder ist von der falschen Art: Die Verwaltung braucht ein Token mit Zugriff auf die Website.</translation>
    </message>
    <message>
        <source>The site ID is another one (it is a UUID, not the site key of the snippet), or it was deleted.</source>
        <translation>Die Website-ID ist eine andere (sie ist eine UUID, nicht der Website-Schlüssel des Snippets), oder die Website wurde gelöscht.</translation>
    </message>
    <message>
        <source>The same thing was created a moment ago, or sent twice.</source>
        <translation>Dasselbe wurde gerade eben angelegt oder zweimal gesendet.</translation>
    </message>
    <message>
        <source>A colleague saved, or another window of this program did.</source>
        <translation>Jemand aus Ihrem Team oder ein anderes Fenster dieses Programms hat gespeichert.</translation>
    </message>
    <message>
        <source>A required value is missing, or one has the wrong type.</source>
        <translation>Ein erforderlicher Wert fehlt, oder einer hat den falschen Typ.</translation>
    </message>
    <message>
        <source>Other programs may be using the same token.</source>
        <translation>Vielleicht verwenden andere Programme dasselbe Token.</translation>
    </message>
    <message>
        <source>The service is of another version, or the function is still to come.</source>
        <translation>Der Dienst hat eine andere Version, oder die Funktion kommt erst noch.</translation>
    </message>
    <message>
        <source>The cause is on the other side; what you entered is not at fault.</source>
        <translation>Die Ursache liegt auf der anderen Seite; an Ihren Eingaben liegt es nicht.</translation>
    </message>
    <message>
        <source>A proxy may stand in between, or the address belongs to another API.</source>
        <translation>Vielleicht steht ein Proxy dazwischen, oder die Adresse gehört zu einer anderen API.</translation>
    </message>
    <message>
        <source>Connect this computer, then try again.</source>
        <translation>Verbinden Sie diesen Rechner mit dem Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, then try again.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the port in the address, and whether the service runs.</source>
        <translation>Prüfen Sie den Port in der Adresse und ob der Dienst läuft.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock; if both are right, ask whoever runs the service.</source>
        <translation>Prüfen Sie die Adresse und die Uhr dieses Rechners; stimmt beides, fragen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>Check address, VPN and firewall, then try again.</source>
        <translation>Prüfen Sie Adresse, VPN und Firewall und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Use an address that starts with https://.</source>
        <translation>Verwenden Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Korrigieren Sie die Adresse.</translation>
    </message>
    <message>
        <source>Enter the token of this site.</source>
        <translation>Geben Sie das Token dieser Website ein.</translation>
    </message>
    <message>
        <source>Start it again when you need it.</source>
        <translation>Starten Sie sie erneut, wenn Sie sie brauchen.</translation>
    </message>
    <message>
        <source>Try again in a moment; nothing you typed is lost.</source>
        <translation>Versuchen Sie es gleich noch einmal; nichts von Ihren Eingaben ist verloren.</translation>
    </message>
    <message>
        <source>Try again; nothing you typed is lost.</source>
        <translation>Versuchen Sie es noch einmal; nichts von Ihren Eingaben ist verloren.</translation>
    </message>
    <message>
        <source>Reload to see what the service has now, then decide whether to save again.</source>
        <translation>Laden Sie neu, um zu sehen, was der Dienst jetzt hat, und entscheiden Sie dann, ob Sie noch einmal speichern.</translation>
    </message>
    <message>
        <source>Open the address in a browser to see where it leads, then correct it.</source>
        <translation>Öffnen Sie die Adresse in einem Browser, um zu sehen, wohin sie führt, und korrigieren Sie sie dann.</translation>
    </message>
    <message>
        <source>Check that the address is the one of the API.</source>
        <translation>Prüfen Sie, ob die Adresse die der API ist.</translation>
    </message>
    <message>
        <source>Copy the details and report them; nothing was changed.</source>
        <translation>Kopieren Sie die Details und melden Sie sie; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, copy the details and report them.</source>
        <translation>Prüfen Sie die Adresse; stimmt sie, kopieren Sie die Details und melden Sie sie.</translation>
    </message>
    <message>
        <source>Make a new token in Selwise under Settings, API tokens, and enter it here.</source>
        <translation>Erstellen Sie in Selwise unter Einstellungen, API-Token ein neues Token und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>Ask the site&apos;s owner for access to its integrations, or use another token.</source>
        <translation>Bitten Sie den Eigentümer der Website um Zugriff auf ihre Integrationen, oder verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>Compare the site ID with the one in Selwise under Settings, or reload the list.</source>
        <translation>Vergleichen Sie die Website-ID mit der in Selwise unter Einstellungen, oder laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>Reload to see what is there already.</source>
        <translation>Laden Sie neu, um zu sehen, was bereits vorhanden ist.</translation>
    </message>
    <message>
        <source>Compare both versions and decide; yours is kept until then.</source>
        <translation>Vergleichen Sie beide Fassungen und entscheiden Sie; Ihre bleibt bis dahin erhalten.</translation>
    </message>
    <message>
        <source>Correct the marked fields and save again.</source>
        <translation>Korrigieren Sie die markierten Felder und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Do without it for now; trying again does not help.</source>
        <translation>Verzichten Sie vorerst darauf; ein erneuter Versuch hilft nicht.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, report it with the request number.</source>
        <translation>Versuchen Sie es später noch einmal; bleibt der Fehler, melden Sie ihn mit der Anfragenummer.</translation>
    </message>
    <message>
        <source>The service asks to wait %1; that is longer than this program waits by itself. Try again then.</source>
        <translation>Der Dienst bittet, %1 zu warten; das ist länger, als dieses Programm von selbst wartet. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Versuchen Sie es in %1 erneut.</translation>
    </message>
    <message>
        <source>Waiting ended after %1.</source>
        <translation>Das Warten endete nach %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>tried once</source>
        <translation>einmal versucht</translation>
    </message>
    <message>
        <source>tried %1 times</source>
        <translation>%1-mal versucht</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>ChangeSentence</name>
    <message>
        <source>**%1** now goes to **%2** as **%3**. Before, it was not sent.</source>
        <translation>**%1** geht jetzt als **%3** an **%2**. Vorher wurde es nicht gesendet.</translation>
    </message>
    <message>
        <source>**%1** no longer goes to **%2**. Before, it went there as **%3**.</source>
        <translation>**%1** geht nicht mehr an **%2**. Vorher ging es als **%3** dorthin.</translation>
    </message>
    <message>
        <source>**%1** goes to **%2** as **%3**, no longer as **%4**.</source>
        <translation>**%1** geht als **%3** an **%2**, nicht mehr als **%4**.</translation>
    </message>
    <message>
        <source>**%1** is set up anew.</source>
        <translation>**%1** wird neu eingerichtet.</translation>
    </message>
    <message>
        <source>**%1** is removed.</source>
        <translation>**%1** wird entfernt.</translation>
    </message>
    <message>
        <source>**%1** is switched **on**: mapped events are sent.</source>
        <translation>**%1** wird **eingeschaltet**: Zugeordnete Ereignisse werden gesendet.</translation>
    </message>
    <message>
        <source>**%1** is switched **off**: nothing is sent.</source>
        <translation>**%1** wird **ausgeschaltet**: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Test mode of **%1** is switched **on**: events are logged, none is sent.</source>
        <translation>Der Testmodus von **%1** wird **eingeschaltet**: Ereignisse werden protokolliert, keines wird gesendet.</translation>
    </message>
    <message>
        <source>Test mode of **%1** is switched **off**: events are sent again.</source>
        <translation>Der Testmodus von **%1** wird **ausgeschaltet**: Ereignisse werden wieder gesendet.</translation>
    </message>
    <message>
        <source>**%1** is set to **%2**.</source>
        <translation>**%1** wird auf **%2** gesetzt.</translation>
    </message>
    <message>
        <source>**%1** is removed; it was **%2**.</source>
        <translation>**%1** wird entfernt; der Wert war **%2**.</translation>
    </message>
    <message>
        <source>**%1** is switched **on**.</source>
        <translation>**%1** wird **eingeschaltet**.</translation>
    </message>
    <message>
        <source>**%1** is switched **off**.</source>
        <translation>**%1** wird **ausgeschaltet**.</translation>
    </message>
    <message>
        <source>**%1** is **%2**, no longer **%3**.</source>
        <translation>**%1** ist **%2**, nicht mehr **%3**.</translation>
    </message>
</context>
<context>
    <name>CommandHelp</name>
    <message>
        <source>Which service:</source>
        <translation>Welcher Dienst:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Exit-Codes:</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>the answer is no: something is failing, a read-back differs</source>
        <translation>die Antwort ist nein: etwas ist gestört, Zurückgelesenes weicht ab</translation>
    </message>
    <message>
        <source>wrong arguments or input</source>
        <translation>falsche Argumente oder Eingaben</translation>
    </message>
    <message>
        <source>the service could not be reached, or refused</source>
        <translation>der Dienst war nicht erreichbar oder hat abgelehnt</translation>
    </message>
    <message>
        <source>Serve the embedded sandbox; sandbox --help says more</source>
        <translation>Die eingebaute Sandbox bereitstellen; mehr dazu mit sandbox --help</translation>
    </message>
    <message>
        <source>Usage: selwise-console [COMMAND] [OPTIONS]</source>
        <translation>Aufruf: selwise-console [BEFEHL] [OPTIONEN]</translation>
    </message>
    <message>
        <source>Without a command it opens the window.</source>
        <translation>Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>More options:</source>
        <translation>Weitere Optionen:</translation>
    </message>
    <message>
        <source>Usage: selwise-console %1 [OPTIONS]</source>
        <translation>Aufruf: selwise-console %1 [OPTIONEN]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See %1.</source>
        <translation>Siehe %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Argument %1 is empty.</source>
        <translation>Argument %1 ist leer.</translation>
    </message>
    <message>
        <source>A token is never an argument, for every program on this computer can read arguments.</source>
        <translation>Ein Token ist nie ein Argument, denn jedes Programm auf diesem Rechner kann Argumente lesen.</translation>
    </message>
    <message>
        <source>Put it into a file and name that with --token-file, or into SELWISE_TOKEN in the environment.</source>
        <translation>Schreiben Sie es in eine Datei und nennen Sie diese mit --token-file, oder setzen Sie es in der Umgebung als SELWISE_TOKEN.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Die Option --%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Argument %1 is no option known here.</source>
        <translation>Argument %1 ist keine hier bekannte Option.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 braucht einen Wert: %1 %2.</translation>
    </message>
    <message>
        <source>The value of %1 is empty.</source>
        <translation>Der Wert von %1 ist leer.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>%1 needs to know what to do.</source>
        <translation>Bei %1 fehlt, was zu tun ist.</translation>
    </message>
    <message>
        <source>Argument %1 is no command known here.</source>
        <translation>Argument %1 ist kein hier bekannter Befehl.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Den Befehl %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 und %2 passen nicht zusammen.</translation>
    </message>
    <message>
        <source>--api-url needs --site: which site is meant?</source>
        <translation>--api-url braucht --site: Welche Website ist gemeint?</translation>
    </message>
    <message>
        <source>--site needs --api-url: which service is meant?</source>
        <translation>--site braucht --api-url: Welcher Dienst ist gemeint?</translation>
    </message>
    <message>
        <source>--data says where a sandbox keeps its data, and needs --sandbox.</source>
        <translation>--data gibt an, wo eine Sandbox ihre Daten ablegt, und braucht --sandbox.</translation>
    </message>
    <message>
        <source>--token-file needs --api-url and --site, or --profile.</source>
        <translation>--token-file braucht --api-url und --site oder --profile.</translation>
    </message>
    <message>
        <source>Which service is meant?</source>
        <translation>Welcher Dienst ist gemeint?</translation>
    </message>
    <message>
        <source>Say so with --api-url URL --site ID, --profile NAME or --sandbox.</source>
        <translation>Geben Sie ihn mit --api-url URL --site ID, --profile NAME oder --sandbox an.</translation>
    </message>
    <message>
        <source>--%1 needs a command.</source>
        <translation>--%1 braucht einen Befehl.</translation>
    </message>
    <message>
        <source>Options of the sandbox stand behind the word sandbox.</source>
        <translation>Optionen der Sandbox stehen hinter dem Wort sandbox.</translation>
    </message>
    <message>
        <source>%1 has no option --%2.</source>
        <translation>%1 hat keine Option --%2.</translation>
    </message>
    <message>
        <source>%1 needs to know which: %1 %2.</source>
        <translation>Bei %1 fehlt, was gemeint ist: %1 %2.</translation>
    </message>
    <message>
        <source>Argument %1 is one too many for %2.</source>
        <translation>Argument %1 ist eines zu viel für %2.</translation>
    </message>
    <message>
        <source>Argument %1 is not UTF-8 text.</source>
        <translation>Argument %1 ist kein UTF-8-Text.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Diese Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Diese Verbindung entfernen…</translation>
    </message>
    <message>
        <source>Close this site</source>
        <translation>Diese Website schließen</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Sandbox öffnen</translation>
    </message>
    <message>
        <source>a demo shop on this computer</source>
        <translation>ein Demo-Shop auf diesem Rechner</translation>
    </message>
    <message>
        <source>Connect to another site…</source>
        <translation>Mit anderer Website verbinden…</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Anfrageprotokoll</translation>
    </message>
    <message>
        <source>without secrets</source>
        <translation>ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Helle Darstellung</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dunkle Darstellung</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Darstellung wie im System</translation>
    </message>
    <message>
        <source>About Selwise Console</source>
        <translation>Über Selwise Console</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>ConflictCards</name>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>The keychain has no token for %1. Connect in the window again, or name a file that holds the token with --token-file.</source>
        <translation>Im Schlüsselbund ist kein Token für %1. Verbinden Sie sich im Fenster neu, oder nennen Sie mit --token-file eine Datei, die das Token enthält.</translation>
    </message>
    <message>
        <source>The token of %1 is in the keychain. Without one, name a file that holds it with --token-file.</source>
        <translation>Das Token von %1 ist im Schlüsselbund. Ohne Schlüsselbund nennen Sie mit --token-file eine Datei, die es enthält.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>it is not where it belongs</source>
        <translation>es ist nicht dort, wo es hingehört</translation>
    </message>
    <message>
        <source>%1 cannot be started (%2). Install the program again.</source>
        <translation>%1 kann nicht gestartet werden (%2). Installieren Sie das Programm neu.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>--token-file: %1 cannot be read (%2). Name a file that holds the token.</source>
        <translation>--token-file: %1 kann nicht gelesen werden (%2). Nennen Sie eine Datei, die das Token enthält.</translation>
    </message>
    <message>
        <source>nothing came for 5 s</source>
        <translation>5 s lang kam nichts</translation>
    </message>
    <message>
        <source>--token-file: %1 holds no token. One line of visible ASCII characters is expected, without spaces.</source>
        <translation>--token-file: %1 enthält kein Token. Erwartet wird eine Zeile sichtbarer ASCII-Zeichen ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>There is no token. Name a file that holds it with --token-file, or put it into SELWISE_TOKEN in the environment.</source>
        <translation>Es ist kein Token angegeben. Nennen Sie mit --token-file eine Datei, die es enthält, oder setzen Sie es in der Umgebung als SELWISE_TOKEN.</translation>
    </message>
    <message>
        <source>What is in SELWISE_TOKEN cannot be a token. Visible ASCII characters are expected, without spaces.</source>
        <translation>Was in SELWISE_TOKEN steht, kann kein Token sein. Erwartet werden sichtbare ASCII-Zeichen ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>--timeout takes seconds, a number above 0 and up to %1.</source>
        <translation>--timeout erwartet Sekunden, eine Zahl über 0 und bis %1.</translation>
    </message>
    <message>
        <source>--site: that is no site id. It is a UUID, like 3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b; the site key of the public runtime is something else.</source>
        <translation>--site: Das ist keine Website-ID. Sie ist eine UUID, etwa 3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b; der Website-Schlüssel der öffentlichen Laufzeit ist etwas anderes.</translation>
    </message>
    <message>
        <source>--profile: no saved connection has this name.</source>
        <translation>--profile: Keine gespeicherte Verbindung hat diesen Namen.</translation>
    </message>
    <message>
        <source>None is saved yet: connect in the window first.</source>
        <translation>Es ist noch keine gespeichert: Stellen Sie zuerst im Fenster eine Verbindung her.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
</context>
<context>
    <name>DeleteCommand</name>
    <message>
        <source>%1 was removed from the site.</source>
        <translation>%1 wurde von der Website entfernt.</translation>
    </message>
    <message>
        <source>%1 was not there.</source>
        <translation>%1 war nicht vorhanden.</translation>
    </message>
    <message>
        <source>It may have been removed; see with: selwise-console providers get %1</source>
        <translation>Der Anbieter wurde möglicherweise entfernt; sehen Sie nach mit: selwise-console providers get %1</translation>
    </message>
</context>
<context>
    <name>ErrorFactTexts</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n unpublished changes are safe on this computer.</source>
        <translation>
            <numerusform>Ihre %n unveröffentlichte Änderung ist auf diesem Rechner sicher.</numerusform>
            <numerusform>Ihre %n unveröffentlichten Änderungen sind auf diesem Rechner sicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>%1, after %2 ms</source>
        <translation>%1, nach %2 ms</translation>
    </message>
    <message numerus="yes">
        <source>tried %n times</source>
        <translation>
            <numerusform>%n-mal versucht</numerusform>
            <numerusform>%n-mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Schritt</translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>This is required and empty.</source>
        <translation>Dies ist erforderlich und leer.</translation>
    </message>
    <message>
        <source>This does not look as it usually does.</source>
        <translation>Dies sieht nicht so aus wie üblich.</translation>
    </message>
    <message>
        <source>This does not look as it usually does, like %1.</source>
        <translation>Dies sieht nicht so aus wie üblich, etwa %1.</translation>
    </message>
    <message>
        <source>The service sent this with another type than documented.</source>
        <translation>Der Dienst hat dies mit einem anderen Typ gesendet als dokumentiert.</translation>
    </message>
    <message>
        <source>This contains a control character (%1).</source>
        <translation>Dies enthält ein Steuerzeichen (%1).</translation>
    </message>
    <message>
        <source>This contains an invisible character (%1).</source>
        <translation>Dies enthält ein unsichtbares Zeichen (%1).</translation>
    </message>
    <message>
        <source>This contains a piece that is not text (half of a character).</source>
        <translation>Dies enthält ein Stück, das kein Text ist (ein halbes Zeichen).</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>Dies ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>This begins or ends with a space.</source>
        <translation>Dies beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>This is not one of the documented events.</source>
        <translation>Dies ist keines der dokumentierten Ereignisse.</translation>
    </message>
    <message>
        <source>“%1” is not one of the documented events.</source>
        <translation>„%1“ ist keines der dokumentierten Ereignisse.</translation>
    </message>
    <message>
        <source>This condition has no operator.</source>
        <translation>Diese Bedingung hat keinen Operator.</translation>
    </message>
    <message>
        <source>The operator “%1” is not known here.</source>
        <translation>Der Operator „%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This is not a site ID.</source>
        <translation>Dies ist keine Website-ID.</translation>
    </message>
    <message>
        <source>These are the dots that stand for a secret, not the secret.</source>
        <translation>Dies sind die Punkte, die für ein Geheimnis stehen, nicht das Geheimnis.</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>Dies ist zweimal vorhanden.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ ist zweimal vorhanden.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Geben Sie einen Wert ein.</translation>
    </message>
    <message>
        <source>Compare it with where you found it. It can be saved as it is.</source>
        <translation>Vergleichen Sie es mit der Quelle. Es kann so gespeichert werden.</translation>
    </message>
    <message>
        <source>It is kept as it is; entering it again writes it as documented.</source>
        <translation>Es bleibt, wie es ist; eine erneute Eingabe schreibt es wie dokumentiert.</translation>
    </message>
    <message>
        <source>Delete it, or type the text instead of pasting it.</source>
        <translation>Löschen Sie es, oder tippen Sie den Text, statt ihn einzufügen.</translation>
    </message>
    <message>
        <source>It often comes along when pasting; type the text unless it belongs there.</source>
        <translation>Es kommt oft beim Einfügen mit; tippen Sie den Text, sofern es nicht dorthin gehört.</translation>
    </message>
    <message>
        <source>Delete the damaged character and type it again.</source>
        <translation>Löschen Sie das beschädigte Zeichen und geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>Shorten it, or check what was pasted.</source>
        <translation>Kürzen Sie es, oder prüfen Sie, was eingefügt wurde.</translation>
    </message>
    <message>
        <source>Remove it unless it belongs there.</source>
        <translation>Entfernen Sie es, sofern es nicht dorthin gehört.</translation>
    </message>
    <message>
        <source>Check the spelling. A name of your own is kept as it is.</source>
        <translation>Prüfen Sie die Schreibweise. Ein eigener Name bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>It is kept, and whether it holds cannot be told here; choose another one to be sure.</source>
        <translation>Er bleibt erhalten; ob die Bedingung zutrifft, lässt sich hier nicht sagen. Wählen Sie einen anderen, um sicherzugehen.</translation>
    </message>
    <message>
        <source>Copy the UUID from Selwise, Settings, like 3f9c2a18-6d47-4e0b-9a51-c20d84e6b7e1. The site key is another one.</source>
        <translation>Kopieren Sie die UUID aus Selwise, Einstellungen, etwa 3f9c2a18-6d47-4e0b-9a51-c20d84e6b7e1. Der Website-Schlüssel ist etwas anderes.</translation>
    </message>
    <message>
        <source>Paste the secret itself, or leave the stored one as it is.</source>
        <translation>Fügen Sie das Geheimnis selbst ein, oder lassen Sie das gespeicherte, wie es ist.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not JSON from here on.</source>
        <translation>Zeile %1, Spalte %2: Ab hier ist dies kein JSON.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is nested more than %3 levels deep.</source>
        <translation>Zeile %1, Spalte %2: Dies ist mehr als %3 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the name “%3” is there twice.</source>
        <translation>Zeile %1, Spalte %2: Der Name „%3“ ist zweimal vorhanden.</translation>
    </message>
    <message>
        <source>Line %1, column %2: something follows after the end of the document.</source>
        <translation>Zeile %1, Spalte %2: Nach dem Ende des Dokuments folgt noch etwas.</translation>
    </message>
    <message>
        <source>It is too large to be read.</source>
        <translation>Es ist zu groß zum Lesen.</translation>
    </message>
    <message>
        <source>It is not in UTF-8.</source>
        <translation>Es ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>Enter a JSON object, like {}.</source>
        <translation>Geben Sie ein JSON-Objekt ein, etwa {}.</translation>
    </message>
    <message>
        <source>Look for a missing comma, quote or bracket just before.</source>
        <translation>Suchen Sie unmittelbar davor nach einem fehlenden Komma, Anführungszeichen oder einer fehlenden Klammer.</translation>
    </message>
    <message>
        <source>Check whether brackets were opened by mistake.</source>
        <translation>Prüfen Sie, ob versehentlich Klammern geöffnet wurden.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Entfernen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>Remove what follows, or a bracket too many before it.</source>
        <translation>Entfernen Sie, was folgt, oder eine überzählige Klammer davor.</translation>
    </message>
    <message>
        <source>Check whether it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation>Speichern Sie es noch einmal als UTF-8.</translation>
    </message>
    <message>
        <source>This is JSON, and not what is expected here: %1.</source>
        <translation>Dies ist JSON, aber nicht das hier Erwartete: %1.</translation>
    </message>
    <message>
        <source>“%1” is not what is expected there: %2.</source>
        <translation>„%1“ ist nicht das dort Erwartete: %2.</translation>
    </message>
    <message>
        <source>Compare it with what the program itself writes.</source>
        <translation>Vergleichen Sie es mit dem, was das Programm selbst schreibt.</translation>
    </message>
</context>
<context>
    <name>ObservationTables</name>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>beeinträchtigt</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This site has no webhooks.</source>
        <translation>Diese Website hat keine Webhooks.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>In Wiederholung</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Letzter Erfolg</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>, test mode</source>
        <translation>, Testmodus</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Review and publish</source>
        <translation>Prüfen und veröffentlichen</translation>
    </message>
    <message>
        <source>Where are my secrets?</source>
        <translation>Wo sind meine Geheimnisse?</translation>
    </message>
</context>
<context>
    <name>ProviderArgument</name>
    <message>
        <source>PROVIDER: %1 is another part of the service and never a provider. There are ga4, meta and gads.</source>
        <translation>PROVIDER: %1 ist ein anderer Teil des Dienstes und nie ein Anbieter. Es gibt ga4, meta und gads.</translation>
    </message>
    <message>
        <source>PROVIDER: that is no name of a provider. There are ga4, meta and gads (google_ads is the same); other names are made of letters, digits, “_”, “-” and “.”.</source>
        <translation>PROVIDER: Das ist kein Anbietername. Es gibt ga4, meta und gads (google_ads ist dasselbe); andere Namen bestehen aus Buchstaben, Ziffern, „_“, „-“ und „.“.</translation>
    </message>
    <message>
        <source>%1 is not configured on this site. Create it with: selwise-console providers put %2</source>
        <translation>%1 ist auf dieser Website nicht eingerichtet. Legen Sie ihn an mit: selwise-console providers put %2</translation>
    </message>
</context>
<context>
    <name>ProviderHelp</name>
    <message>
        <source>Only an event seen in DebugView proves the credentials.</source>
        <translation>Erst ein Ereignis, das in DebugView zu sehen ist, beweist die Zugangsdaten.</translation>
    </message>
    <message>
        <source>Event names begin with a letter and have at most 40 letters, digits or underscores; upper and lower case differ.</source>
        <translation>Ereignisnamen beginnen mit einem Buchstaben und haben höchstens 40 Buchstaben, Ziffern oder Unterstriche; Groß- und Kleinschreibung wird unterschieden.</translation>
    </message>
    <message>
        <source>GA4 takes events up to 72 hours late.</source>
        <translation>GA4 nimmt Ereignisse mit bis zu 72 Stunden Verspätung an.</translation>
    </message>
    <message>
        <source>A server event and a pixel event count as one when name and event ID are the same, within 48 hours.</source>
        <translation>Ein Serverereignis und ein Pixelereignis zählen als eines, wenn Name und Ereignis-ID gleich sind, innerhalb von 48 Stunden.</translation>
    </message>
    <message>
        <source>Meta takes events up to 7 days late; one older event fails its whole request.</source>
        <translation>Meta nimmt Ereignisse mit bis zu 7 Tagen Verspätung an; ein einziges älteres Ereignis lässt die ganze Anfrage scheitern.</translation>
    </message>
    <message>
        <source>Standard names such as Purchase and AddToCart are exact: another spelling is a custom event.</source>
        <translation>Standardnamen wie Purchase und AddToCart gelten genau so: Eine andere Schreibweise ist ein benutzerdefiniertes Ereignis.</translation>
    </message>
    <message>
        <source>Every mapped event hits this one label: map only what should count as this conversion.</source>
        <translation>Jedes zugeordnete Ereignis trifft dieses eine Label: Ordnen Sie nur zu, was als diese Conversion zählen soll.</translation>
    </message>
    <message>
        <source>The ping confirms nothing, and without a click ID nothing is attributed.</source>
        <translation>Der Ping bestätigt nichts, und ohne Klick-ID wird nichts zugerechnet.</translation>
    </message>
    <message>
        <source>Conversion ID, customer ID and conversion action ID are three different numbers.</source>
        <translation>Conversion-ID, Kunden-ID und ID der Conversion-Aktion sind drei verschiedene Nummern.</translation>
    </message>
</context>
<context>
    <name>ProviderNotes</name>
    <message numerus="yes">
        <source>%n events share one label.</source>
        <translation>
            <numerusform>%n Ereignis nutzt ein Label.</numerusform>
            <numerusform>%n Ereignisse teilen sich ein Label.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 all count as the conversion **%2**. Map only what should count as this conversion.</source>
        <translation>%1 zählen alle als die Conversion **%2**. Ordnen Sie nur zu, was als diese Conversion zählen soll.</translation>
    </message>
    <message>
        <source>with this label</source>
        <translation>mit diesem Label</translation>
    </message>
    <message>
        <source>%1 does not take events.</source>
        <translation>%1 nimmt keine Ereignisse an.</translation>
    </message>
    <message>
        <source>%1 takes only some events.</source>
        <translation>%1 nimmt nur einige Ereignisse an.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Its last answer: %1</source>
        <translation>Letzte Antwort: %1</translation>
    </message>
    <message>
        <source>Enabled, and nothing is mapped.</source>
        <translation>Aktiviert, aber nichts ist zugeordnet.</translation>
    </message>
    <message>
        <source>No event reaches %1 until one is mapped.</source>
        <translation>Kein Ereignis erreicht %1, bis eines zugeordnet ist.</translation>
    </message>
    <message>
        <source>GA4 answers 204 to everything.</source>
        <translation>GA4 antwortet auf alles mit 204.</translation>
    </message>
    <message>
        <source>A wrong secret looks exactly like a right one, and nothing arrives. One look at DebugView settles it.</source>
        <translation>Ein falsches Geheimnis sieht genauso aus wie ein richtiges, und nichts kommt an. Ein Blick in DebugView klärt es.</translation>
    </message>
    <message>
        <source>This program does not know this provider.</source>
        <translation>Dieses Programm kennt diesen Anbieter nicht.</translation>
    </message>
    <message>
        <source>You can switch it on and off; its settings are written back as they are.</source>
        <translation>Sie können ihn ein- und ausschalten; seine Einstellungen werden unverändert zurückgeschrieben.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>Delete %1 from %2?</source>
        <translation>%1 von %2 löschen?</translation>
    </message>
    <message>
        <source>Selwise stops sending to %1 at once. Its settings are removed at the server:</source>
        <translation>Selwise sendet sofort nichts mehr an %1. Auf dem Server werden die Einstellungen entfernt:</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped events</source>
        <translation>
            <numerusform>%n zugeordnetes Ereignis</numerusform>
            <numerusform>%n zugeordnete Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n Filter</numerusform>
            <numerusform>%n Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>Also remove its secrets from this computer</source>
        <translation>Auch die Geheimnisse von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ProviderStatus</name>
    <message>
        <source>Last delivery %1</source>
        <translation>Letzte Zustellung %1</translation>
    </message>
    <message>
        <source>No delivery seen yet</source>
        <translation>Noch keine Zustellung</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Es wird nichts gesendet</translation>
    </message>
    <message>
        <source>New, not published</source>
        <translation>Neu, nicht veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention</source>
        <translation>
            <numerusform>%n Feld ist zu prüfen</numerusform>
            <numerusform>%n Felder sind zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>Bereit zum Veröffentlichen</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>Logged, nothing is sent</source>
        <translation>Protokolliert, nichts wird gesendet</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Beeinträchtigt</translation>
    </message>
    <message>
        <source>Failing since %1</source>
        <translation>Gestört seit %1</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Im Leerlauf</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>The service says nothing about its health</source>
        <translation>Der Dienst sagt nichts über den Zustand</translation>
    </message>
</context>
<context>
    <name>ProviderTables</name>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>on: logged, not sent</source>
        <translation>ein: protokolliert, nicht gesendet</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>stored, ends in %1</source>
        <translation>gespeichert, endet auf %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>the service does not say</source>
        <translation>der Dienst sagt es nicht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no condition</source>
        <translation>keine Bedingung</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Event mapping</source>
        <translation>Ereigniszuordnung</translation>
    </message>
    <message>
        <source>Reverse mapping</source>
        <translation>Umgekehrte Zuordnung</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>No provider is configured on this site.</source>
        <translation>Auf dieser Website ist kein Anbieter eingerichtet.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>GA4</source>
        <translation>GA4</translation>
    </message>
    <message>
        <source>Measurement Protocol, web stream</source>
        <translation>Measurement Protocol, Webstream</translation>
    </message>
    <message>
        <source>Sends events to a web stream of Google Analytics 4. It answers every request alike, so a wrong secret is not told.</source>
        <translation>Sendet Ereignisse an einen Webstream von Google Analytics 4. Es beantwortet jede Anfrage gleich; ein falsches Geheimnis wird deshalb nicht gemeldet.</translation>
    </message>
    <message>
        <source>In the sandbox a stand-in on this computer takes the events; nothing reaches Google Analytics.</source>
        <translation>In der Sandbox nimmt ein Ersatz auf diesem Computer die Ereignisse an; nichts erreicht Google Analytics.</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Conversions API, pixel and server events</source>
        <translation>Conversions API, Pixel- und Serverereignisse</translation>
    </message>
    <message>
        <source>Sends events to a Meta pixel from the server. A wrong or expired access token is refused, and the refusal is shown.</source>
        <translation>Sendet Ereignisse vom Server an ein Meta-Pixel. Ein falsches oder abgelaufenes Zugriffstoken wird abgelehnt, und die Ablehnung wird angezeigt.</translation>
    </message>
    <message>
        <source>In the sandbox a stand-in on this computer takes the events; nothing reaches Meta.</source>
        <translation>In der Sandbox nimmt ein Ersatz auf diesem Computer die Ereignisse an; nichts erreicht Meta.</translation>
    </message>
    <message>
        <source>Google Ads</source>
        <translation>Google Ads</translation>
    </message>
    <message>
        <source>Conversion ping, one label for the record</source>
        <translation>Conversion-Ping, ein Label für den Datensatz</translation>
    </message>
    <message>
        <source>Reports conversions to Google Ads, each under the one label. Nothing is confirmed, and without a click ID nothing is attributed.</source>
        <translation>Meldet Conversions an Google Ads, alle unter dem einen Label. Nichts wird bestätigt, und ohne Klick-ID wird nichts zugerechnet.</translation>
    </message>
    <message>
        <source>In the sandbox a stand-in on this computer takes the pings; nothing reaches Google Ads.</source>
        <translation>In der Sandbox nimmt ein Ersatz auf diesem Computer die Pings an; nichts erreicht Google Ads.</translation>
    </message>
    <message>
        <source>Unnamed provider</source>
        <translation>Anbieter ohne Namen</translation>
    </message>
    <message>
        <source>Not known to this program</source>
        <translation>Diesem Programm nicht bekannt</translation>
    </message>
    <message>
        <source>Its settings are shown as JSON, kept, and written back as they are.</source>
        <translation>Die Einstellungen werden als JSON angezeigt, behalten und unverändert zurückgeschrieben.</translation>
    </message>
    <message>
        <source>The sandbox has no stand-in for it; nothing is sent.</source>
        <translation>Die Sandbox hat keinen Ersatz dafür; es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Measurement ID</source>
        <translation>Mess-ID</translation>
    </message>
    <message>
        <source>Names the web data stream. G- and ten letters or digits, as in Data streams.</source>
        <translation>Bezeichnet den Web-Datenstream. G- und zehn Buchstaben oder Ziffern, wie unter „Datenstreams“.</translation>
    </message>
    <message>
        <source>Where do I find the measurement ID?</source>
        <translation>Wo finde ich die Mess-ID?</translation>
    </message>
    <message>
        <source>In Google Analytics choose Admin, then under the property Data streams.</source>
        <translation>Wählen Sie in Google Analytics „Verwaltung“, dann unter der Property „Datenstreams“.</translation>
    </message>
    <message>
        <source>Open the web stream of this shop.</source>
        <translation>Öffnen Sie den Webstream dieses Shops.</translation>
    </message>
    <message>
        <source>Copy the Measurement ID at the top right; it starts with G-.</source>
        <translation>Kopieren Sie die Mess-ID oben rechts; sie beginnt mit G-.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Secret</translation>
    </message>
    <message>
        <source>Belongs to this one data stream. Google accepts a wrong one without a word, and nothing arrives.</source>
        <translation>Gehört zu diesem einen Datenstream. Google nimmt ein falsches stillschweigend an, und nichts kommt an.</translation>
    </message>
    <message>
        <source>Where do I find the API secret?</source>
        <translation>Wo finde ich das API-Secret?</translation>
    </message>
    <message>
        <source>In Google Analytics choose Admin, Data streams, and open the same web stream as for the measurement ID.</source>
        <translation>Wählen Sie in Google Analytics „Verwaltung“, „Datenstreams“ und öffnen Sie denselben Webstream wie für die Mess-ID.</translation>
    </message>
    <message>
        <source>Choose Measurement Protocol API secrets; accept the terms if it asks.</source>
        <translation>Wählen Sie „Measurement Protocol API-Secrets“; stimmen Sie den Bedingungen zu, falls danach gefragt wird.</translation>
    </message>
    <message>
        <source>Choose Create, give it a name, and copy the secret value. A secret of another stream does not work.</source>
        <translation>Wählen Sie „Erstellen“, vergeben Sie einen Namen und kopieren Sie den Wert des Secrets. Ein Secret eines anderen Streams funktioniert nicht.</translation>
    </message>
    <message>
        <source>Pixel ID</source>
        <translation>Pixel-ID</translation>
    </message>
    <message>
        <source>Names the pixel, which Meta also calls a dataset. Digits only, as in Events Manager.</source>
        <translation>Bezeichnet das Pixel, das Meta auch Dataset nennt. Nur Ziffern, wie im Events Manager.</translation>
    </message>
    <message>
        <source>Where do I find the pixel ID?</source>
        <translation>Wo finde ich die Pixel-ID?</translation>
    </message>
    <message>
        <source>Open Meta Events Manager and choose Data sources.</source>
        <translation>Öffnen Sie den Meta Events Manager und wählen Sie „Datenquellen“.</translation>
    </message>
    <message>
        <source>Select the pixel (dataset) of this shop.</source>
        <translation>Wählen Sie das Pixel (Dataset) dieses Shops aus.</translation>
    </message>
    <message>
        <source>Copy the ID under its name, or from Settings; it has about 15 or 16 digits.</source>
        <translation>Kopieren Sie die ID unter dem Namen oder aus den Einstellungen; sie hat etwa 15 oder 16 Ziffern.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Allows Selwise to send events to this pixel. Meta refuses it when it is expired or for another pixel.</source>
        <translation>Erlaubt Selwise, Ereignisse an dieses Pixel zu senden. Meta lehnt es ab, wenn es abgelaufen ist oder zu einem anderen Pixel gehört.</translation>
    </message>
    <message>
        <source>Where do I find the access token?</source>
        <translation>Wo finde ich das Zugriffstoken?</translation>
    </message>
    <message>
        <source>Open Meta Events Manager, select the pixel, and choose Settings.</source>
        <translation>Öffnen Sie den Meta Events Manager, wählen Sie das Pixel aus und dann „Einstellungen“.</translation>
    </message>
    <message>
        <source>Under Conversions API, set up manually, choose Generate access token.</source>
        <translation>Wählen Sie unter „Conversions API“, manuelle Einrichtung, „Zugriffstoken generieren“.</translation>
    </message>
    <message>
        <source>Copy it at once: Meta shows it only this one time.</source>
        <translation>Kopieren Sie es sofort: Meta zeigt es nur dieses eine Mal.</translation>
    </message>
    <message>
        <source>Only somebody with developer rights in the business sees that link.</source>
        <translation>Nur wer im Unternehmen Entwicklerrechte hat, sieht diesen Link.</translation>
    </message>
    <message>
        <source>Advanced matching</source>
        <translation>Erweiterter Abgleich</translation>
    </message>
    <message>
        <source>Adds hashed e-mail and phone of signed-in visitors. Needs marketing consent.</source>
        <translation>Ergänzt gehashte E-Mail-Adresse und Telefonnummer angemeldeter Besucher. Erfordert Marketing-Einwilligung.</translation>
    </message>
    <message>
        <source>What does advanced matching send?</source>
        <translation>Was sendet der erweiterte Abgleich?</translation>
    </message>
    <message>
        <source>E-mail, phone and name are normalised and hashed with SHA-256 before they leave.</source>
        <translation>E-Mail-Adresse, Telefonnummer und Name werden normalisiert und mit SHA-256 gehasht, bevor sie gesendet werden.</translation>
    </message>
    <message>
        <source>They let Meta recognise more of the visitors; only Meta knows how many.</source>
        <translation>Damit kann Meta mehr Besucher erkennen; wie viele, weiß nur Meta.</translation>
    </message>
    <message>
        <source>Check that your consent banner and privacy notice cover it.</source>
        <translation>Prüfen Sie, ob Ihr Einwilligungsbanner und Ihre Datenschutzerklärung das abdecken.</translation>
    </message>
    <message>
        <source>Conversion ID</source>
        <translation>Conversion-ID</translation>
    </message>
    <message>
        <source>Names the Google Ads account of the tag. AW- and digits; not the customer ID.</source>
        <translation>Bezeichnet das Google-Ads-Konto des Tags. AW- und Ziffern; nicht die Kunden-ID.</translation>
    </message>
    <message>
        <source>Where do I find the conversion ID?</source>
        <translation>Wo finde ich die Conversion-ID?</translation>
    </message>
    <message>
        <source>In Google Ads choose Goals, Conversions, and open the conversion action.</source>
        <translation>Wählen Sie in Google Ads „Zielvorhaben“, „Conversions“ und öffnen Sie die Conversion-Aktion.</translation>
    </message>
    <message>
        <source>Choose Tag setup, then Use Google Tag Manager.</source>
        <translation>Wählen Sie „Tag-Einrichtung“, dann „Google Tag Manager verwenden“.</translation>
    </message>
    <message>
        <source>Copy the Conversion ID and put AW- before it when only digits are shown.</source>
        <translation>Kopieren Sie die Conversion-ID und setzen Sie AW- davor, wenn nur Ziffern angezeigt werden.</translation>
    </message>
    <message>
        <source>The number with two hyphens at the top of Google Ads is the customer ID, which does not work here.</source>
        <translation>Die Nummer mit zwei Bindestrichen oben in Google Ads ist die Kunden-ID; sie funktioniert hier nicht.</translation>
    </message>
    <message>
        <source>Conversion label</source>
        <translation>Conversion-Label</translation>
    </message>
    <message>
        <source>Names the one conversion action that every event of this record counts for.</source>
        <translation>Bezeichnet die eine Conversion-Aktion, für die jedes Ereignis dieses Datensatzes zählt.</translation>
    </message>
    <message>
        <source>Where do I find the conversion label?</source>
        <translation>Wo finde ich das Conversion-Label?</translation>
    </message>
    <message>
        <source>Choose Tag setup, then Use Google Tag Manager: the label stands below the conversion ID.</source>
        <translation>Wählen Sie „Tag-Einrichtung“, dann „Google Tag Manager verwenden“: Das Label steht unter der Conversion-ID.</translation>
    </message>
    <message>
        <source>There is one label for the record: map only the event that is this conversion, or others count as it, too.</source>
        <translation>Es gibt ein Label für den Datensatz: Ordnen Sie nur das Ereignis zu, das diese Conversion ist, sonst zählen auch andere als sie.</translation>
    </message>
    <message>
        <source>Send the value</source>
        <translation>Wert senden</translation>
    </message>
    <message>
        <source>Sends the event&apos;s or order&apos;s value in its own currency; nothing is converted.</source>
        <translation>Sendet den Wert des Ereignisses oder der Bestellung in seiner eigenen Währung; nichts wird umgerechnet.</translation>
    </message>
    <message>
        <source>When should the value be sent?</source>
        <translation>Wann soll der Wert gesendet werden?</translation>
    </message>
    <message>
        <source>Turn it on for bidding by value, such as target ROAS.</source>
        <translation>Schalten Sie es ein, wenn Sie nach Wert bieten, etwa mit Ziel-ROAS.</translation>
    </message>
    <message>
        <source>In the conversion action choose Use different values for each conversion, or Google ignores it.</source>
        <translation>Wählen Sie in der Conversion-Aktion „Unterschiedliche Werte für jede Conversion verwenden“, sonst ignoriert Google ihn.</translation>
    </message>
    <message>
        <source>Selwise logs the events and sends none of them to GA4. GA4&apos;s debug mode is another thing: such events do arrive.</source>
        <translation>Selwise protokolliert die Ereignisse und sendet keines davon an GA4. Der Debug-Modus von GA4 ist etwas anderes: Solche Ereignisse kommen an.</translation>
    </message>
    <message>
        <source>Selwise logs the events and sends none of them to Meta. Meta&apos;s test event code is another thing: such events do arrive.</source>
        <translation>Selwise protokolliert die Ereignisse und sendet keines davon an Meta. Der Testereigniscode von Meta ist etwas anderes: Solche Ereignisse kommen an.</translation>
    </message>
    <message>
        <source>Selwise logs the events and sends none of them to Google Ads.</source>
        <translation>Selwise protokolliert die Ereignisse und sendet keines davon an Google Ads.</translation>
    </message>
    <message>
        <source>Selwise logs the events and sends none of them.</source>
        <translation>Selwise protokolliert die Ereignisse und sendet keines davon.</translation>
    </message>
    <message>
        <source>%1 (secret)</source>
        <translation>%1 (Geheimnis)</translation>
    </message>
    <message>
        <source>Members this program does not know are kept and written back as they are.</source>
        <translation>Felder, die dieses Programm nicht kennt, werden behalten und unverändert zurückgeschrieben.</translation>
    </message>
    <message>
        <source>Selwise&apos;s documentation does not say this. The sandbox works this way; the real service may differ.</source>
        <translation>Die Dokumentation von Selwise sagt dazu nichts. Die Sandbox arbeitet so; der echte Dienst kann abweichen.</translation>
    </message>
</context>
<context>
    <name>PublishRunTexts</name>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 ist %2, nicht %3</translation>
    </message>
    <message>
        <source>%1 was published.</source>
        <translation>%1 wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>It could not be read back to compare. %1</source>
        <translation>Zum Vergleichen konnte es nicht zurückgelesen werden. %1</translation>
    </message>
    <message>
        <source>Read back and the same.</source>
        <translation>Zurückgelesen und gleich.</translation>
    </message>
    <message>
        <source>%1 was published, but reads back differently.</source>
        <translation>%1 wurde veröffentlicht, liest sich aber anders zurück.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields just now. Choose below, then publish again.</source>
        <translation>Jemand anderes hat gerade dieselben Felder geändert. Wählen Sie unten aus und veröffentlichen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The write must carry %1 along, and it cannot be read now. %2</source>
        <translation>Beim Schreiben muss %1 mitgehen, und es kann gerade nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>This server replaces everything, and would lose what this computer does not have: %1. Enter it first, then publish again.</source>
        <translation>Dieser Server ersetzt alles und würde verlieren, was dieser Computer nicht hat: %1. Geben Sie es zuerst ein und veröffentlichen Sie dann erneut.</translation>
    </message>
    <message>
        <source>It has fields to mend first.</source>
        <translation>Zuerst sind Felder zu korrigieren.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was written.</source>
        <translation>Es ist nicht bekannt, ob %1 geschrieben wurde.</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself: refresh and compare before you publish again.</source>
        <translation>Nichts wird von selbst erneut gesendet: Aktualisieren und vergleichen Sie, bevor Sie erneut veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>PutCommand</name>
    <message>
        <source>Type the record as JSON, then press Ctrl+D.</source>
        <translation>Geben Sie den Datensatz als JSON ein und drücken Sie dann Strg+D.</translation>
    </message>
    <message>
        <source>standard input: more than %1 MiB, which no service takes. Send the members that are to change.</source>
        <translation>Standardeingabe: mehr als %1 MiB; das nimmt kein Dienst an. Senden Sie die Felder, die sich ändern sollen.</translation>
    </message>
    <message>
        <source>standard input: nothing came for %1 s. Pipe a record into it, or wait longer with --timeout.</source>
        <translation>Standardeingabe: %1 s lang kam nichts. Leiten Sie einen Datensatz hinein oder warten Sie mit --timeout länger.</translation>
    </message>
    <message>
        <source>standard input: it cannot be read (%1).</source>
        <translation>Standardeingabe: Sie kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>The change may have been made; see with: selwise-console providers get %1</source>
        <translation>Die Änderung wurde vielleicht ausgeführt; prüfen Sie es mit: selwise-console providers get %1</translation>
    </message>
    <message>
        <source>It was accepted, and could not be read back to compare.</source>
        <translation>Es wurde angenommen, konnte aber nicht zum Vergleich zurückgelesen werden.</translation>
    </message>
    <message>
        <source>%1: the service accepted the write, and has another value now.</source>
        <translation>%1: Der Dienst hat das Schreiben angenommen und hat jetzt einen anderen Wert.</translation>
    </message>
    <message>
        <source>%1: the service accepted the write, and does not hold this secret as sent.</source>
        <translation>%1: Der Dienst hat das Schreiben angenommen und hat dieses Geheimnis nicht so, wie es gesendet wurde.</translation>
    </message>
    <message>
        <source>%1: the service has it; it was not kept in this computer&apos;s keychain. %2</source>
        <translation>%1: Der Dienst hat es; im Schlüsselbund dieses Computers wurde es nicht gespeichert. %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 at the same time; nothing was written. Read it again and repeat.</source>
        <translation>Jemand anderes hat %1 zur selben Zeit geändert; nichts wurde geschrieben. Lesen Sie neu und wiederholen Sie es.</translation>
    </message>
    <message>
        <source>%1: changed by both.</source>
        <translation>%1: von beiden geändert.</translation>
    </message>
    <message>
        <source>Nothing was written: the service does not show %1 and may forget what it is not sent, and it is not on this computer either. Put it on standard input in config, or write all the same with --drop-secrets.</source>
        <translation>Nichts wurde geschrieben: Der Dienst zeigt %1 nicht an und vergisst womöglich, was ihm nicht gesendet wird; auch auf diesem Computer ist es nicht vorhanden. Geben Sie es über die Standardeingabe in config an, oder schreiben Sie trotzdem mit --drop-secrets.</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>der ganze Datensatz</translation>
    </message>
</context>
<context>
    <name>RecordInput</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>The output could not be written (%1).</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
</context>
<context>
    <name>RunSandbox</name>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 Siehe --help.</translation>
    </message>
    <message>
        <source>The ready file %1 cannot be written.</source>
        <translation>Die Bereitschaftsdatei %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>SandboxOptions</name>
    <message>
        <source>Port on 127.0.0.1 to listen on; 0 takes a free one.</source>
        <translation>Port auf 127.0.0.1, an dem gelauscht wird; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>Directory to keep everything in. A new one gets the demo shop. Without it everything is gone at the end.</source>
        <translation>Verzeichnis, in dem alles gespeichert wird. Ein neues erhält den Demo-Shop. Ohne Verzeichnis ist am Ende alles weg.</translation>
    </message>
    <message>
        <source>Read the token from this file, or create it (mode 0600); the ready line then leaves the token out.</source>
        <translation>Das Token aus dieser Datei lesen oder sie anlegen (Modus 0600); die Bereitschaftszeile lässt das Token dann weg.</translation>
    </message>
    <message>
        <source>Write the ready line, token included, to this file (mode 0600) while serving, so that other programs can join.</source>
        <translation>Die Bereitschaftszeile samt Token während des Betriebs in diese Datei schreiben (Modus 0600), damit andere Programme sich verbinden können.</translation>
    </message>
    <message>
        <source>Currency of the site, for events that bring none; kept in the data directory.</source>
        <translation>Währung der Website für Ereignisse, die keine mitbringen; wird im Datenverzeichnis gespeichert.</translation>
    </message>
    <message>
        <source>Start a new data directory without the demo shop.</source>
        <translation>Ein neues Datenverzeichnis ohne den Demo-Shop beginnen.</translation>
    </message>
    <message>
        <source>Stop when the standard input ends.</source>
        <translation>Anhalten, wenn die Standardeingabe endet.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Serves Selwise&apos;s integration API on this computer, with a demo shop. Prints one JSON line with url, siteId, siteKey and token when it is ready, and serves until SIGTERM.</source>
        <translation>Stellt die Integrations-API von Selwise auf diesem Computer bereit, mit einem Demo-Shop. Gibt eine JSON-Zeile mit url, siteId, siteKey und token aus, sobald es bereit ist, und läuft bis SIGTERM.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>--port must be a number from 0 to 65535, not “%1”.</source>
        <translation>--port muss eine Zahl von 0 bis 65535 sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
</context>
<context>
    <name>SandboxRuntime</name>
    <message>
        <source>The data directory %1 is in use by another sandbox; stop that one or take another directory.</source>
        <translation>Das Datenverzeichnis %1 wird von einer anderen Sandbox benutzt; halten Sie diese an oder nehmen Sie ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>The data directory %1 cannot be written (%2).</source>
        <translation>Das Datenverzeichnis %1 kann nicht beschrieben werden (%2).</translation>
    </message>
    <message>
        <source>The database in %1 is damaged (%2); restore it or start with another directory.</source>
        <translation>Die Datenbank in %1 ist beschädigt (%2); stellen Sie sie wieder her oder starten Sie mit einem anderen Verzeichnis.</translation>
    </message>
    <message>
        <source>The database in %1 was written by a newer sandbox (%2); use that one, or another directory.</source>
        <translation>Die Datenbank in %1 wurde von einer neueren Sandbox geschrieben (%2); nehmen Sie diese oder ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>The disk with %1 is full; make room and start again.</source>
        <translation>Der Datenträger mit %1 ist voll; schaffen Sie Platz und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The data directory %1 cannot be used (%2).</source>
        <translation>Das Datenverzeichnis %1 kann nicht benutzt werden (%2).</translation>
    </message>
    <message>
        <source>No temporary directory can be made (%1).</source>
        <translation>Es kann kein temporäres Verzeichnis angelegt werden (%1).</translation>
    </message>
    <message>
        <source>The token file %1 cannot be created (%2).</source>
        <translation>Die Token-Datei %1 kann nicht angelegt werden (%2).</translation>
    </message>
    <message>
        <source>The token file %1 cannot be read (%2).</source>
        <translation>Die Token-Datei %1 kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>The token file %1 holds no token: one line of printable characters without spaces is expected.</source>
        <translation>Die Token-Datei %1 enthält kein Token: Erwartet wird eine Zeile aus druckbaren Zeichen ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program; take another one, or 0 for a free one.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt; nehmen Sie einen anderen, oder 0 für einen freien.</translation>
    </message>
    <message>
        <source>Port %1 cannot be opened (%2).</source>
        <translation>Port %1 kann nicht geöffnet werden (%2).</translation>
    </message>
</context>
<context>
    <name>SecretText</name>
    <message>
        <source>The secret is not on this computer.</source>
        <translation>Das Geheimnis ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The keychain answers and has no such entry; it may have been removed there.</source>
        <translation>Der Schlüsselbund antwortet und hat keinen solchen Eintrag; er wurde dort vielleicht entfernt.</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <translation>Geben Sie das Geheimnis erneut ein.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>No keychain service answers. A secret you enter is kept in memory until you quit, and written to no file.</source>
        <translation>Kein Schlüsselbunddienst antwortet. Ein Geheimnis, das Sie eingeben, bleibt bis zum Beenden im Arbeitsspeicher und wird in keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Install and start one, like GNOME Keyring or KWallet, then try again.</source>
        <translation>Installieren und starten Sie einen, etwa GNOME Keyring oder KWallet, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Nothing is lost; its secrets cannot be read until it is unlocked.</source>
        <translation>Nichts ist verloren; seine Geheimnisse sind erst lesbar, wenn er entsperrt ist.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain refused.</source>
        <translation>Der Schlüsselbund hat abgelehnt.</translation>
    </message>
    <message>
        <source>The question whether this program may use it was answered with no, or closed.</source>
        <translation>Die Frage, ob dieses Programm ihn benutzen darf, wurde mit Nein beantwortet oder geschlossen.</translation>
    </message>
    <message>
        <source>Try again and allow it, or enter the secret for this run.</source>
        <translation>Versuchen Sie es erneut und erlauben Sie es, oder geben Sie das Geheimnis für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>It was asked and stayed silent; it may be waiting for a question to be answered.</source>
        <translation>Er wurde gefragt und blieb stumm; vielleicht wartet er auf die Antwort auf eine Frage.</translation>
    </message>
    <message>
        <source>Look for a window that asks for the keychain&apos;s password, then try again.</source>
        <translation>Suchen Sie nach einem Fenster, das nach dem Passwort des Schlüsselbunds fragt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>Der Schlüsselbund hat versagt.</translation>
    </message>
    <message>
        <source>It reported an error this program does not know. What is in it was not changed.</source>
        <translation>Er meldete einen Fehler, den dieses Programm nicht kennt. Sein Inhalt wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Try again; if it stays, look at the keychain with its own program.</source>
        <translation>Versuchen Sie es erneut; wenn es dabei bleibt, sehen Sie sich den Schlüsselbund mit dessen eigenem Programm an.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Memory, until you quit</source>
        <translation>Arbeitsspeicher, bis zum Beenden</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain.</source>
        <translation>Im Schlüsselbund dieses Computers gespeichert.</translation>
    </message>
    <message>
        <source>Kept in memory only: it is gone when the program ends, and then asked for again.</source>
        <translation>Nur im Arbeitsspeicher: Es ist weg, wenn das Programm endet, und wird dann erneut erfragt.</translation>
    </message>
    <message>
        <source>Selwise has none.</source>
        <translation>Selwise hat keines.</translation>
    </message>
    <message>
        <source>Selwise has it and shows dots.</source>
        <translation>Selwise hat es und zeigt Punkte.</translation>
    </message>
    <message>
        <source>Selwise has it and sends it readable.</source>
        <translation>Selwise hat es und sendet es lesbar.</translation>
    </message>
    <message>
        <source>Selwise does not say whether it has one.</source>
        <translation>Selwise sagt nicht, ob es eines hat.</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>showing it</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>SecretsCommand</name>
    <message>
        <source>kept</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>kept for this run</source>
        <translation>für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>No secret is kept on this computer.</source>
        <translation>Auf diesem Computer ist kein Geheimnis gespeichert.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>A file of this program cannot be read.</source>
        <translation>Eine Datei dieses Programms kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 could not be opened. It was not changed.</source>
        <translation>%1 konnte nicht geöffnet werden. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Check that it belongs to you and may be read, then try again.</source>
        <translation>Prüfen Sie, ob sie Ihnen gehört und gelesen werden darf, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A file of this program cannot be written.</source>
        <translation>Eine Datei dieses Programms kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 could not be saved; what was in it before is still there.</source>
        <translation>%1 konnte nicht gespeichert werden; der vorige Inhalt ist noch da.</translation>
    </message>
    <message>
        <source>Check free space and permissions of the folder, then try again.</source>
        <translation>Prüfen Sie freien Platz und Rechte des Ordners und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A file of this program is damaged.</source>
        <translation>Eine Datei dieses Programms ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 could not be understood. It was put aside beside it, with “.damaged” at its end.</source>
        <translation>%1 war nicht zu verstehen. Die Datei wurde im selben Ordner beiseitegelegt, mit „.damaged“ am Ende des Namens.</translation>
    </message>
    <message>
        <source>Go on without it, or repair the file that was put aside and rename it back.</source>
        <translation>Machen Sie ohne sie weiter, oder reparieren Sie die beiseitegelegte Datei und benennen Sie sie zurück.</translation>
    </message>
    <message>
        <source>Another copy of this program is writing.</source>
        <translation>Eine andere Instanz dieses Programms schreibt gerade.</translation>
    </message>
    <message>
        <source>%1 is in use by another window or command; nothing was changed.</source>
        <translation>%1 wird von einem anderen Fenster oder Befehl benutzt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Wait until the other one is done, or close it, then try again.</source>
        <translation>Warten Sie, bis der andere Vorgang fertig ist, oder schließen Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation>Die Sandbox ist nicht installiert.</translation>
    </message>
    <message>
        <source>Its program, selwise-sandbox, is not where this one was installed.</source>
        <translation>Ihr Programm, selwise-sandbox, liegt nicht dort, wo dieses installiert wurde.</translation>
    </message>
    <message>
        <source>Install the package again, or build the program selwise-sandbox.</source>
        <translation>Installieren Sie das Paket erneut oder bauen Sie das Programm selwise-sandbox.</translation>
    </message>
    <message>
        <source>The sandbox did not start.</source>
        <translation>Die Sandbox ist nicht gestartet.</translation>
    </message>
    <message>
        <source>Its program ended before it was ready. Its data was not changed.</source>
        <translation>Ihr Programm endete, bevor es bereit war. Ihre Daten wurden nicht geändert.</translation>
    </message>
    <message>
        <source>Try again; if it stays, start selwise-sandbox in a terminal and read what it says.</source>
        <translation>Versuchen Sie es erneut; wenn es dabei bleibt, starten Sie selwise-sandbox in einem Terminal und lesen Sie, was es ausgibt.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s data cannot be used.</source>
        <translation>Die Daten der Sandbox können nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Its folder cannot be written, is damaged, or is held by another program.</source>
        <translation>Der Ordner der Sandbox ist nicht beschreibbar, ist beschädigt oder wird von einem anderen Programm gehalten.</translation>
    </message>
    <message>
        <source>Close other windows on the sandbox, or give it another folder.</source>
        <translation>Schließen Sie andere Fenster, die die Sandbox benutzen, oder geben Sie ihr einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The sandbox is not ready yet.</source>
        <translation>Die Sandbox ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>It was started and did not say in time that it serves.</source>
        <translation>Sie wurde gestartet und hat nicht rechtzeitig gemeldet, dass sie läuft.</translation>
    </message>
    <message>
        <source>Try again in a moment; a busy computer may need longer.</source>
        <translation>Versuchen Sie es gleich noch einmal; ein ausgelasteter Computer braucht vielleicht länger.</translation>
    </message>
    <message>
        <source>Starting the sandbox was cancelled.</source>
        <translation>Der Start der Sandbox wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Open it again when you need it.</source>
        <translation>Öffnen Sie sie wieder, wenn Sie sie brauchen.</translation>
    </message>
    <message>
        <source>A file was written by a newer version of this program.</source>
        <translation>Eine Datei wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>%1 is left as it is; what you change here now is kept only until you quit.</source>
        <translation>%1 bleibt, wie es ist; was Sie hier jetzt ändern, bleibt nur bis zum Beenden erhalten.</translation>
    </message>
    <message>
        <source>Update this program, or close it and go on with the newer one.</source>
        <translation>Aktualisieren Sie dieses Programm, oder schließen Sie es und machen Sie mit dem neueren weiter.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
</context>
<context>
    <name>WindowQuestions</name>
    <message numerus="yes">
        <source>Discard %n unpublished changes?</source>
        <translation>
            <numerusform>%n unveröffentlichte Änderung verwerfen?</numerusform>
            <numerusform>%n unveröffentlichte Änderungen verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The forms show again what the server has. Undo brings the changes back while the window is open; a provider that was never published is gone for good.</source>
        <translation>Die Formulare zeigen wieder, was der Server hat. „Rückgängig“ bringt die Änderungen zurück, solange das Fenster offen ist; ein nie veröffentlichter Anbieter ist endgültig verloren.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n unpublished changes?</source>
        <translation>
            <numerusform>Schließen und %n unveröffentlichte Änderung verlieren?</numerusform>
            <numerusform>Schließen und %n unveröffentlichte Änderungen verlieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window keeps this site&apos;s drafts, so these are in this window only. Publish them first, or lose them.</source>
        <translation>Ein anderes Fenster führt die Entwürfe dieser Website, daher sind diese nur in diesem Fenster. Veröffentlichen Sie sie zuerst, sonst gehen sie verloren.</translation>
    </message>
    <message>
        <source>They could not be saved on this computer. Publish them first, or lose them.</source>
        <translation>Sie konnten auf diesem Computer nicht gespeichert werden. Veröffentlichen Sie sie zuerst, sonst gehen sie verloren.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>Verbindung %1 entfernen?</translation>
    </message>
    <message>
        <source>It leaves this computer&apos;s list. Nothing changes at the server.</source>
        <translation>Sie verschwindet aus der Liste dieses Computers. Am Server ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n unpublished changes are lost.</source>
        <translation>
            <numerusform>%n unveröffentlichte Änderung geht verloren.</numerusform>
            <numerusform>%n unveröffentlichte Änderungen gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also remove its token and secrets from this computer</source>
        <translation>Auch Token und Geheimnisse von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The sandbox did not start</source>
        <translation>Die Sandbox ist nicht gestartet</translation>
    </message>
    <message>
        <source>The token of this connection cannot be read</source>
        <translation>Das Token dieser Verbindung ist nicht lesbar</translation>
    </message>
    <message>
        <source>Enter it again to open the site.</source>
        <translation>Geben Sie es erneut ein, um die Website zu öffnen.</translation>
    </message>
    <message>
        <source>The connection is not complete</source>
        <translation>Die Verbindung ist nicht vollständig</translation>
    </message>
    <message>
        <source>The site could not be opened</source>
        <translation>Die Website konnte nicht geöffnet werden</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>selwise::AboutDialog</name>
    <message>
        <source>About Selwise Console</source>
        <translation>Über Selwise Console</translation>
    </message>
    <message>
        <source>Selwise Console %1</source>
        <translation>Selwise Console %1</translation>
    </message>
    <message>
        <source>Every event has a path. A native program for Selwise&apos;s integration API.</source>
        <translation>Jedes Ereignis hat einen Weg. Ein natives Programm für die Integrations-API von Selwise.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later version. It comes without any warranty, as far as the law permits.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder einer späteren Version. Ohne jede Gewährleistung, soweit gesetzlich zulässig.</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1 auf %2</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>selwise::AboutProvider</name>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
</context>
<context>
    <name>selwise::Banner</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>selwise::ChangeBlock</name>
    <message>
        <source>Publish %1</source>
        <translation>%1 veröffentlichen</translation>
    </message>
    <message>
        <source>Untick to leave %1 out of this publish</source>
        <translation>Häkchen entfernen, um %1 diesmal nicht zu veröffentlichen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>selwise::ChangesBar</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Unpublished changes</source>
        <translation>Unveröffentlichte Änderungen</translation>
    </message>
    <message>
        <source>Review all changes (%1)</source>
        <translation>Alle Änderungen prüfen (%1)</translation>
    </message>
    <message>
        <source>No unpublished changes</source>
        <translation>Keine unveröffentlichten Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n unpublished changes</source>
        <translation>
            <numerusform>%n unveröffentlichte Änderung</numerusform>
            <numerusform>%n unveröffentlichte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>another window keeps this site&apos;s drafts: these are lost when this window closes</source>
        <translation>ein anderes Fenster führt die Entwürfe dieser Website: diese gehen beim Schließen dieses Fensters verloren</translation>
    </message>
    <message>
        <source>not saved on this computer: %1</source>
        <translation>nicht auf diesem Computer gespeichert: %1</translation>
    </message>
    <message>
        <source>saved on this computer %1</source>
        <translation>um %1 auf diesem Computer gespeichert</translation>
    </message>
</context>
<context>
    <name>selwise::ChoiceCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>selwise::CommandPalette</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nichts hat diesen Namen.</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a pane, provider, field, site or action</source>
        <translation>Gehe zu Bereich, Anbieter, Feld, Website oder Aktion</translation>
    </message>
    <message>
        <source>Search for anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Up and Down choose · Enter opens · Esc closes</source>
        <translation>Auf und Ab wählen · Eingabe öffnet · Esc schließt</translation>
    </message>
</context>
<context>
    <name>selwise::ConfigFields</name>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>The service refused this: %1</source>
        <translation>Der Dienst hat dies abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 Looks right.</source>
        <translation>%1 Sieht richtig aus.</translation>
    </message>
    <message>
        <source>secret, in this computer&apos;s keychain</source>
        <translation>Geheimnis, im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>secret, kept for this run only</source>
        <translation>Geheimnis, nur für diese Sitzung aufbewahrt</translation>
    </message>
    <message>
        <source>secret, in the keychain, which cannot be read now</source>
        <translation>Geheimnis, im Schlüsselbund, der jetzt nicht lesbar ist</translation>
    </message>
    <message>
        <source>%1 Set here %2.</source>
        <translation>%1 Hier gesetzt: %2.</translation>
    </message>
    <message>
        <source>%1 It goes along when this provider is published.</source>
        <translation>%1 Es wird beim Veröffentlichen dieses Anbieters mitgesendet.</translation>
    </message>
    <message>
        <source>secret, and the service sends it readable</source>
        <translation>Geheimnis, vom Dienst lesbar gesendet</translation>
    </message>
    <message>
        <source>secret, the service does not say whether it has one</source>
        <translation>Geheimnis, der Dienst sagt nicht, ob er eines hat</translation>
    </message>
    <message>
        <source>secret, only Selwise has it</source>
        <translation>Geheimnis, nur Selwise hat es</translation>
    </message>
    <message>
        <source>secret, not set</source>
        <translation>Geheimnis, nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>selwise::ConflictBlock</name>
    <message>
        <source>**%1** of **%2**</source>
        <translation>**%1** von **%2**</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Somebody else changed the same field after you had read it. Choose one.</source>
        <translation>Jemand anderes hat dasselbe Feld geändert, nachdem Sie es gelesen hatten. Wählen Sie einen Wert.</translation>
    </message>
</context>
<context>
    <name>selwise::ConflictCards</name>
    <message>
        <source>Conflict in %1</source>
        <translation>Konflikt in %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>as you had read it</source>
        <translation>wie Sie es gelesen hatten</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Von anderen</translation>
    </message>
    <message>
        <source>what the server has now</source>
        <translation>was der Server jetzt hat</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>was Sie eingegeben haben</translation>
    </message>
</context>
<context>
    <name>selwise::ConnectForm</name>
    <message>
        <source>Try and connect</source>
        <translation>Testen und verbinden</translation>
    </message>
    <message>
        <source>as the address</source>
        <translation>wie die Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Site ID</source>
        <translation>Website-ID</translation>
    </message>
    <message>
        <source>A UUID, from Settings. The site key in your snippet is another one.</source>
        <translation>Eine UUID aus den Einstellungen. Der Website-Schlüssel in Ihrem Snippet ist etwas anderes.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>for your list</source>
        <translation>für Ihre Liste</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>Markiert als</translation>
    </message>
    <message>
        <source>The token goes to this computer&apos;s keychain.</source>
        <translation>Das Token kommt in den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>only for another address, site or token</source>
        <translation>nur für andere Adresse, Website oder anderes Token</translation>
    </message>
    <message>
        <source>Try and save</source>
        <translation>Testen und speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Trying the connection</source>
        <translation>Die Verbindung wird getestet</translation>
    </message>
    <message>
        <source>Enter the site&apos;s id: a UUID, found in Selwise under Settings.</source>
        <translation>Geben Sie die ID der Website ein: eine UUID, in Selwise unter Einstellungen zu finden.</translation>
    </message>
    <message>
        <source>This is no UUID (8-4-4-4-12 hexadecimal digits). The site key in your snippet is another identifier.</source>
        <translation>Das ist keine UUID (8-4-4-4-12 hexadezimale Ziffern). Der Website-Schlüssel in Ihrem Snippet ist eine andere Kennung.</translation>
    </message>
    <message>
        <source>Enter the token again: it is not sent to another address or site by itself.</source>
        <translation>Geben Sie das Token erneut ein: Es wird nicht von selbst an eine andere Adresse oder Website gesendet.</translation>
    </message>
    <message>
        <source>Enter a token: Selwise makes one under Settings, API tokens.</source>
        <translation>Geben Sie ein Token ein: Selwise erstellt es unter Einstellungen, API-Token.</translation>
    </message>
    <message>
        <source>Enter the token again.</source>
        <translation>Geben Sie das Token erneut ein.</translation>
    </message>
    <message>
        <source>The connection is not complete.</source>
        <translation>Die Verbindung ist nicht vollständig.</translation>
    </message>
</context>
<context>
    <name>selwise::ConnectionDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Connect to another site</source>
        <translation>Mit einer anderen Website verbinden</translation>
    </message>
</context>
<context>
    <name>selwise::DiffView</name>
    <message>
        <source>Changes as JSON</source>
        <translation>Änderungen als JSON</translation>
    </message>
</context>
<context>
    <name>selwise::EnvBand</name>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
</context>
<context>
    <name>selwise::EnvTag</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>selwise::ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>selwise::FieldRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>secret, in this computer’s keychain</source>
        <translation>Geheimnis, im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>Wo finde ich das?</translation>
    </message>
</context>
<context>
    <name>selwise::GotoButton</name>
    <message>
        <source>Go to anything</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to anything (%1)</source>
        <translation>Gehe zu (%1)</translation>
    </message>
</context>
<context>
    <name>selwise::LoadingState</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>selwise::MainWindow</name>
    <message>
        <source>The token is kept for this run only</source>
        <translation>Das Token wird nur für diese Sitzung aufbewahrt</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not take it. You will be asked for it at the next start.</source>
        <translation>Der Schlüsselbund dieses Computers hat es nicht angenommen. Beim nächsten Start werden Sie danach gefragt.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>There is no connection named %1.</source>
        <translation>Es gibt keine Verbindung namens %1.</translation>
    </message>
    <message>
        <source>Choose one below, or make a new one.</source>
        <translation>Wählen Sie unten eine aus oder legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>The form shows what the server has.</source>
        <translation>Das Formular zeigt, was der Server hat.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>selwise::MenuWork</name>
    <message>
        <source>Another language from the next start on</source>
        <translation>Andere Sprache ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Close the window and open it again.</source>
        <translation>Schließen Sie das Fenster und öffnen Sie es wieder.</translation>
    </message>
</context>
<context>
    <name>selwise::MotifView</name>
    <message>
        <source>Decoration: events flow through a gate to their receivers</source>
        <translation>Dekoration: Ereignisse fließen durch ein Tor zu ihren Empfängern</translation>
    </message>
</context>
<context>
    <name>selwise::NavButton</name>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n mit Fehlern</numerusform>
            <numerusform>%n mit Fehlern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpublished changes</source>
        <translation>
            <numerusform>%n unveröffentlichte Änderung</numerusform>
            <numerusform>%n unveröffentlichte Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>test mode is on</source>
        <translation>Testmodus ist an</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>selwise::OpeningPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop opening the site</source>
        <translation>Öffnen der Website abbrechen</translation>
    </message>
    <message>
        <source>Opening the site…</source>
        <translation>Die Website wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>selwise::PaletteDelegate</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>selwise::Pill</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpublished change(s)</source>
        <translation>
            <numerusform>%n unveröffentlichte Änderung</numerusform>
            <numerusform>%n unveröffentlichte Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::PromptDialog</name>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
</context>
<context>
    <name>selwise::ProviderForm</name>
    <message>
        <source>%1 is not set up</source>
        <translation>%1 ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>%1 einrichten</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Discard changes of %1</source>
        <translation>Änderungen an %1 verwerfen</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <translation>%1 löschen…</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testmodus</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Members this program does not know</source>
        <translation>Eigenschaften, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>kept and written back as they are</source>
        <translation>werden aufbewahrt und unverändert zurückgeschrieben</translation>
    </message>
    <message>
        <source>Somebody else changed %1 meanwhile.</source>
        <translation>Jemand anderes hat %1 inzwischen geändert.</translation>
    </message>
    <message>
        <source>Everything that does not clash was merged by itself. Choose for each field below; nothing is published before.</source>
        <translation>Alles ohne Widerspruch wurde von selbst zusammengeführt. Wählen Sie unten für jedes Feld; vorher wird nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>value from before</source>
        <translation>vorheriger Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped events</source>
        <translation>
            <numerusform>%n zugeordnetes Ereignis</numerusform>
            <numerusform>%n zugeordnete Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n Filter</numerusform>
            <numerusform>%n Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>last published %1</source>
        <translation>zuletzt veröffentlicht: %1</translation>
    </message>
    <message>
        <source>the service does not say when it was published</source>
        <translation>der Dienst sagt nicht, wann veröffentlicht wurde</translation>
    </message>
</context>
<context>
    <name>selwise::ProviderList</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>selwise::ProviderWords</name>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>selwise::ProvidersPane</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>The server no longer has its settings.</source>
        <translation>Der Server hat die Einstellungen nicht mehr.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read the settings again (F5)</source>
        <translation>Einstellungen neu lesen (F5)</translation>
    </message>
    <message>
        <source>Reading the providers of %1</source>
        <translation>Die Anbieter von %1 werden gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Selwise forwards to these three. Other receivers go through webhooks.</source>
        <translation>Selwise leitet an diese drei weiter. Andere Empfänger sind über Webhooks erreichbar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use another token…</source>
        <translation>Anderes Token verwenden…</translation>
    </message>
    <message>
        <source>The providers could not be read</source>
        <translation>Die Anbieter konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 Below stands what was read at %2.</source>
        <translation>%1 Unten steht der Stand von %2.</translation>
    </message>
    <message>
        <source>%1 of %2 set up</source>
        <translation>%1 von %2 eingerichtet</translation>
    </message>
    <message numerus="yes">
        <source>%n delivering</source>
        <translation>
            <numerusform>%n stellt zu</numerusform>
            <numerusform>%n stellen zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in test mode</source>
        <translation>
            <numerusform>%n im Testmodus</numerusform>
            <numerusform>%n im Testmodus</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <translation>%1 löschen…</translation>
    </message>
    <message>
        <source>asks first</source>
        <translation>fragt vorher nach</translation>
    </message>
</context>
<context>
    <name>selwise::ReplaceSecretDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>It is written to %1 at once, not with your other changes.</source>
        <translation>Er wird sofort in %1 geschrieben, nicht mit Ihren anderen Änderungen.</translation>
    </message>
    <message>
        <source>%1 is not published yet: it goes along with the first publish.</source>
        <translation>%1 ist noch nicht veröffentlicht: Der Wert wird bei der ersten Veröffentlichung mitgesendet.</translation>
    </message>
    <message>
        <source>A copy stays in this computer&apos;s keychain.</source>
        <translation>Eine Kopie bleibt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The keychain cannot be reached, so a copy stays in memory until you close the window.</source>
        <translation>Der Schlüsselbund ist nicht erreichbar, daher bleibt eine Kopie im Arbeitsspeicher, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>In %1 schreiben</translation>
    </message>
    <message>
        <source>Keep for the first publish</source>
        <translation>Für die erste Veröffentlichung aufbewahren</translation>
    </message>
    <message>
        <source>Paste the new value first.</source>
        <translation>Fügen Sie zuerst den neuen Wert ein.</translation>
    </message>
</context>
<context>
    <name>selwise::RequestLogDialog</name>
    <message>
        <source>Request log</source>
        <translation>Anfrageprotokoll</translation>
    </message>
    <message>
        <source>Only lines with…</source>
        <translation>Nur Zeilen mit…</translation>
    </message>
    <message>
        <source>Show only lines that contain this text</source>
        <translation>Nur Zeilen anzeigen, die diesen Text enthalten</translation>
    </message>
    <message>
        <source>Requests, oldest first</source>
        <translation>Anfragen, älteste zuerst</translation>
    </message>
    <message>
        <source>No request has been made yet.</source>
        <translation>Es wurde noch keine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check who owns the file, then read again.</source>
        <translation>%1 ist nicht lesbar: %2. Prüfen Sie, wem die Datei gehört, und lesen Sie neu.</translation>
    </message>
    <message>
        <source>Written to %1 with the first request. Tokens and secrets never reach it.</source>
        <translation>Wird mit der ersten Anfrage in %1 geschrieben. Token und Geheimnisse gelangen nie hinein.</translation>
    </message>
    <message>
        <source>The last %1 KB of %2. Tokens and secrets never reach it.</source>
        <translation>Die letzten %1 KB von %2. Token und Geheimnisse gelangen nie hinein.</translation>
    </message>
    <message>
        <source>%1. Tokens and secrets never reach it.</source>
        <translation>%1. Token und Geheimnisse gelangen nie hinein.</translation>
    </message>
</context>
<context>
    <name>selwise::ReviewPane</name>
    <message>
        <source>Review and publish</source>
        <translation>Prüfen und veröffentlichen</translation>
    </message>
    <message>
        <source>against what was read from the service</source>
        <translation>verglichen mit dem, was vom Dienst gelesen wurde</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Zurück zum Bearbeiten</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>Nichts zu veröffentlichen</translation>
    </message>
    <message>
        <source>The forms show what the server has. Change something, and it is listed here first.</source>
        <translation>Die Formulare zeigen, was der Server hat. Ändern Sie etwas, und es wird zuerst hier aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are written one after the other. If one fails, you see what was written and what was not.</source>
        <translation>
            <numerusform>%n Datensatz wird geschrieben. Wenn es fehlschlägt, sehen Sie, was geschrieben wurde und was nicht.</numerusform>
            <numerusform>%n Datensätze werden nacheinander geschrieben. Wenn einer fehlschlägt, sehen Sie, was geschrieben wurde und was nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to settle</source>
        <translation>
            <numerusform>%n Konflikt zu lösen</numerusform>
            <numerusform>%n Konflikte zu lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish to %1</source>
        <translation>In %1 veröffentlichen</translation>
    </message>
    <message>
        <source>Nothing can be published now.</source>
        <translation>Jetzt kann nichts veröffentlicht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are written. Afterwards each is read back and compared.</source>
        <translation>
            <numerusform>%n Datensatz wird geschrieben. Danach wird er zurückgelesen und verglichen.</numerusform>
            <numerusform>%n Datensätze werden geschrieben. Danach wird jeder zurückgelesen und verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>choice in a conflict</source>
        <translation>Wahl in einem Konflikt</translation>
    </message>
    <message>
        <source>Publishing, press to cancel</source>
        <translation>Veröffentlichung läuft, zum Abbrechen drücken</translation>
    </message>
    <message>
        <source>Published to %1</source>
        <translation>In %1 veröffentlicht</translation>
    </message>
    <message>
        <source>%1: read back and the same.</source>
        <translation>%1: zurückgelesen und identisch.</translation>
    </message>
    <message>
        <source>Enter %1…</source>
        <translation>%1 eingeben …</translation>
    </message>
</context>
<context>
    <name>selwise::SecretField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>hidden, ends in %1</source>
        <translation>verborgen, endet auf %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Hide, %1 s left</source>
        <translation>Verbergen, noch %1 s</translation>
    </message>
    <message>
        <source>Reveal for %1 s</source>
        <translation>%1 s lang anzeigen</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Setzen…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
</context>
<context>
    <name>selwise::SecretPicture</name>
    <message>
        <source>A secret goes from the keychain to Selwise as it is. It stops before files, logs and exports.</source>
        <translation>Ein Geheimnis geht unverändert vom Schlüsselbund an Selwise. Vor Dateien, Protokollen und Exporten endet sein Weg.</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>to Selwise, as it is</source>
        <translation>an Selwise, unverändert</translation>
    </message>
    <message>
        <source>files, logs, exports</source>
        <translation>Dateien, Protokolle, Exporte</translation>
    </message>
    <message>
        <source>stops here</source>
        <translation>endet hier</translation>
    </message>
</context>
<context>
    <name>selwise::SecretReplacer</name>
    <message>
        <source>The service refused it: %1</source>
        <translation>Der Dienst hat es abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 of %2 replaced</source>
        <translation>%1 von %2 ersetzt</translation>
    </message>
    <message>
        <source>%1 kept for the first publish</source>
        <translation>%1 für die erste Veröffentlichung aufbewahrt</translation>
    </message>
    <message>
        <source>A copy is in this computer&apos;s keychain.</source>
        <translation>Eine Kopie ist im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>A copy is kept for this run only: the keychain did not take it.</source>
        <translation>Eine Kopie wird nur für diese Sitzung aufbewahrt: Der Schlüsselbund hat sie nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>selwise::SecretWords</name>
    <message>
        <source>Token of this connection</source>
        <translation>Token dieser Verbindung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Selwise only</source>
        <translation>Nur Selwise</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht verwendet</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Kept for now</source>
        <translation>Vorerst aufbewahrt</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>endet auf %1</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Letzte Verwendung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>selwise::SecretsPane</name>
    <message>
        <source>Where are my secrets?</source>
        <translation>Wo sind meine Geheimnisse?</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The table as text, without any value.</source>
        <translation>Die Tabelle als Text, ohne Werte.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Elsewhere: Selwise has it, this computer does not. When a service would lose such a secret by a save, the save is refused and names it.</source>
        <translation>Anderswo: Selwise hat es, dieser Computer nicht. Würde ein Dienst ein solches Geheimnis beim Speichern verlieren, wird das Speichern abgelehnt und das Geheimnis genannt.</translation>
    </message>
    <message>
        <source>Secrets of this connection</source>
        <translation>Geheimnisse dieser Verbindung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Forget on this computer…</source>
        <translation>Auf diesem Computer vergessen…</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Letzte Verwendung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Where a secret goes</source>
        <translation>Wohin ein Geheimnis geht</translation>
    </message>
    <message>
        <source>A secret leaves the keychain for **its request to Selwise**, and for ten seconds when you **reveal** it. Logs, exports and drafts carry **dots**.</source>
        <translation>Ein Geheimnis verlässt den Schlüsselbund für **seine Anfrage an Selwise** und für zehn Sekunden, wenn Sie es **anzeigen**. Protokolle, Exporte und Entwürfe enthalten **Punkte**.</translation>
    </message>
    <message numerus="yes">
        <source>%n secrets</source>
        <translation>
            <numerusform>%n Geheimnis</numerusform>
            <numerusform>%n Geheimnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them readable now</source>
        <translation>%1, davon %2 jetzt lesbar</translation>
    </message>
    <message>
        <source>%1, %2 of them on this computer</source>
        <translation>%1, davon %2 auf diesem Computer</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Meldung: %1</translation>
    </message>
    <message>
        <source>Forget %1 on this computer?</source>
        <translation>%1 auf diesem Computer vergessen?</translation>
    </message>
    <message>
        <source>You will be asked for it when the site is opened again. Selwise keeps what it has.</source>
        <translation>Sie werden beim nächsten Öffnen der Website danach gefragt. Selwise behält, was es hat.</translation>
    </message>
    <message>
        <source>Selwise keeps what it has and goes on sending. This computer can no longer show it.</source>
        <translation>Selwise behält, was es hat, und sendet weiter. Dieser Computer kann es nicht mehr anzeigen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>selwise::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>selwise::Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>selwise::SiteButton</name>
    <message>
        <source>Site: %1, %2</source>
        <translation>Website: %1, %2</translation>
    </message>
    <message>
        <source>Opens the menu of sites and settings</source>
        <translation>Öffnet das Menü mit Websites und Einstellungen</translation>
    </message>
    <message>
        <source>%1, %2
Switch site, settings</source>
        <translation>%1, %2
Website wechseln, Einstellungen</translation>
    </message>
</context>
<context>
    <name>selwise::SiteMenu</name>
    <message>
        <source>Open the sandbox</source>
        <translation>Sandbox öffnen</translation>
    </message>
    <message>
        <source>Connect to another site…</source>
        <translation>Mit anderer Website verbinden…</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Diese Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Diese Verbindung entfernen…</translation>
    </message>
    <message>
        <source>Close this site</source>
        <translation>Diese Website schließen</translation>
    </message>
    <message>
        <source>Where are my secrets?</source>
        <translation>Wo sind meine Geheimnisse?</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>Anfrageprotokoll</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Selwise Console</source>
        <translation>Über Selwise Console</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>selwise::SiteStatus</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>No good answer from %1</source>
        <translation>Keine brauchbare Antwort von %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1 wird hergestellt</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Refreshed %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message>
        <source>Talking to %1</source>
        <translation>Austausch mit %1</translation>
    </message>
    <message>
        <source>%1 in test mode</source>
        <translation>%1 im Testmodus</translation>
    </message>
    <message>
        <source>Keychain: not reachable</source>
        <translation>Schlüsselbund: nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>selwise::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the running work</source>
        <translation>Laufende Arbeit abbrechen</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>Website %1</translation>
    </message>
</context>
<context>
    <name>selwise::TheirsBlock</name>
    <message>
        <source>Changed by others in %1, merged by itself</source>
        <translation>Von anderen in %1 geändert, von selbst zusammengeführt</translation>
    </message>
</context>
<context>
    <name>selwise::Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>selwise::WelcomePane</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Every event has a path. See where it goes, what stops it, and what each receiver answered.</source>
        <translation>Jedes Ereignis hat einen Weg. Sehen Sie, wohin es geht, was es aufhält und was jeder Empfänger geantwortet hat.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Sandbox öffnen</translation>
    </message>
    <message>
        <source>A demo shop running on this computer. No account, nothing leaves the machine.</source>
        <translation>Ein Demo-Shop, der auf diesem Computer läuft. Kein Konto, nichts verlässt den Rechner.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>A made-up outdoor store</source>
        <translation>Ein erfundenes Outdoor-Geschäft</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>GA4, Meta and Google Ads, set up</source>
        <translation>GA4, Meta und Google Ads, eingerichtet</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Gespeichert in</translation>
    </message>
    <message>
        <source>your user account, until you delete it</source>
        <translation>Ihrem Benutzerkonto, bis Sie den Shop löschen</translation>
    </message>
    <message>
        <source>Connect to Selwise</source>
        <translation>Mit Selwise verbinden</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>Zuletzt verwendete Verbindungen</translation>
    </message>
    <message>
        <source>Where do you want to start?</source>
        <translation>Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>You can do both, and change later from the site switcher.</source>
        <translation>Beides ist möglich, und Sie können später über den Website-Umschalter wechseln.</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>Website %1</translation>
    </message>
    <message>
        <source>The keychain cannot be reached: the token is kept for this run only.</source>
        <translation>Der Schlüsselbund ist nicht erreichbar: Das Token wird nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>The token goes to this computer&apos;s keychain.</source>
        <translation>Das Token kommt in den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Starting, press to cancel</source>
        <translation>Start läuft, zum Abbrechen drücken</translation>
    </message>
    <message>
        <source>The sandbox did not start.</source>
        <translation>Die Sandbox ist nicht gestartet.</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>What is wrong stands at the field.</source>
        <translation>Was nicht stimmt, steht am Feld.</translation>
    </message>
</context>
<context>
    <name>selwise::WherePopover</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>selwise::WindowActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Review and publish</source>
        <translation>Prüfen und veröffentlichen</translation>
    </message>
    <message>
        <source>Search in this pane</source>
        <translation>In diesem Bereich suchen</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Region before</source>
        <translation>Vorheriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>selwise::cli::CommandContext</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There was no end to it within %1 s a request. Try again later, or with a longer --timeout.</source>
        <translation>Innerhalb von %1 s je Anfrage wurde der Vorgang nicht fertig. Versuchen Sie es später erneut oder mit einem längeren --timeout.</translation>
    </message>
</context>
<context>
    <name>selwise::variants</name>
    <message>
        <source>Running. Press again to cancel.</source>
        <translation>Läuft. Zum Abbrechen erneut drücken.</translation>
    </message>
</context>
</TS>
