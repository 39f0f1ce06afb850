<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArchiveArgument</name>
    <message numerus="yes">
        <source>The archive is damaged: %n entry(s) cannot be read. “logs check” says more.</source>
        <translation>
            <numerusform>The archive is damaged: %n entry cannot be read. “logs check” says more.</numerusform>
            <numerusform>The archive is damaged: %n entries cannot be read. “logs check” says more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveText</name>
    <message numerus="yes">
        <source>%n entry(s) cannot be read</source>
        <translation>
            <numerusform>%n entry cannot be read</numerusform>
            <numerusform>%n entries cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeSentence</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message numerus="yes">
        <source>a text of %n character(s)</source>
        <translation>
            <numerusform>a text of %n character</numerusform>
            <numerusform>a text of %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a number of %n digit(s)</source>
        <translation>
            <numerusform>a number of %n digit</numerusform>
            <numerusform>a number of %n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorFactTexts</name>
    <message numerus="yes">
        <source>Your %n unpublished changes are safe on this computer.</source>
        <translation>
            <numerusform>Your %n unpublished change is safe on this computer.</numerusform>
            <numerusform>Your %n unpublished changes are safe on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tried %n times</source>
        <translation>
            <numerusform>tried %n time</numerusform>
            <numerusform>tried %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterCompletion</name>
    <message numerus="yes">
        <source>seen %n time(s)</source>
        <translation>
            <numerusform>seen %n time</numerusform>
            <numerusform>seen %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterEffects</name>
    <message numerus="yes">
        <source>Of the last %Ln “%1” event(s) seen %2 would pass, as many as now.</source>
        <translation>
            <numerusform>Of the last %Ln “%1” event seen %2 would pass, as many as now.</numerusform>
            <numerusform>Of the last %Ln “%1” events seen %2 would pass, as many as now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the last %Ln “%1” event(s) seen %2 would pass; now %3 do.</source>
        <translation>
            <numerusform>Of the last %Ln “%1” event seen %2 would pass; now %3 do.</numerusform>
            <numerusform>Of the last %Ln “%1” events seen %2 would pass; now %3 do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the last %Ln “%1” event(s) seen %2 would pass.</source>
        <translation>
            <numerusform>Of the last %Ln “%1” event seen %2 would pass.</numerusform>
            <numerusform>Of the last %Ln “%1” events seen %2 would pass.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSentence</name>
    <message numerus="yes">
        <source>%n more condition(s) hold</source>
        <translation>
            <numerusform>%n more condition holds</numerusform>
            <numerusform>%n more conditions hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n more condition(s) holds</source>
        <translation>
            <numerusform>%n more condition holds</numerusform>
            <numerusform>one of %n more conditions holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditions, all must hold</source>
        <translation>
            <numerusform>%n condition, it must hold</numerusform>
            <numerusform>%n conditions, all must hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditions, one must hold</source>
        <translation>
            <numerusform>%n condition, it must hold</numerusform>
            <numerusform>%n conditions, one must hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>All %n receivers fell together at %1.</source>
        <translation>
            <numerusform>%n receiver fell at %1.</numerusform>
            <numerusform>All %n receivers fell together at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events arrive and go nowhere.</source>
        <translation>
            <numerusform>%n event arrives and goes nowhere.</numerusform>
            <numerusform>%n events arrive and go nowhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogQueryText</name>
    <message numerus="yes">
        <source>No more than %n parentheses and negations in one another.</source>
        <translation>
            <numerusform>No more than %n parenthesis or negation.</numerusform>
            <numerusform>No more than %n parentheses and negations in one another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A query has no more than %n characters.</source>
        <translation>
            <numerusform>A query has no more than %n character.</numerusform>
            <numerusform>A query has no more than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogsCommands</name>
    <message numerus="yes">
        <source>%n more place(s) could not be used.</source>
        <translation>
            <numerusform>%n more place could not be used.</numerusform>
            <numerusform>%n more places could not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) added</source>
        <translation>
            <numerusform>%Ln entry added</numerusform>
            <numerusform>%Ln entries added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced by a later version</source>
        <translation>
            <numerusform>%Ln replaced by a later version</numerusform>
            <numerusform>%Ln replaced by a later version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln was there already</numerusform>
            <numerusform>%Ln were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be used</source>
        <translation>
            <numerusform>%Ln could not be used</numerusform>
            <numerusform>%Ln could not be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) sound</source>
        <translation>
            <numerusform>%Ln entry sound</numerusform>
            <numerusform>%Ln entries sound</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln lost</numerusform>
            <numerusform>%Ln lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogsQuery</name>
    <message numerus="yes">
        <source>%n cell(s) began like a formula; an apostrophe stands before them.</source>
        <translation>
            <numerusform>%n cell began like a formula; an apostrophe stands before it.</numerusform>
            <numerusform>%n cells began like formulas; an apostrophe stands before them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of this archive are lost to damage and not in the answer.</source>
        <translation>
            <numerusform>%n entry of this archive is lost to damage and not in the answer.</numerusform>
            <numerusform>%n entries of this archive are lost to damage and not in the answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingDiagram</name>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProviderNotes</name>
    <message numerus="yes">
        <source>%n events share one label.</source>
        <translation>
            <numerusform>%n event shares one label.</numerusform>
            <numerusform>%n events share one label.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProviderStatus</name>
    <message numerus="yes">
        <source>%n fields need attention</source>
        <translation>
            <numerusform>%n field needs attention</numerusform>
            <numerusform>%n fields need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts failed on the way</source>
        <translation>
            <numerusform>%Ln attempt failed on the way</numerusform>
            <numerusform>%Ln attempts failed on the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message numerus="yes">
        <source>%n changes are published at once: %1.</source>
        <translation>
            <numerusform>%n change is published at once: %1.</numerusform>
            <numerusform>%n changes are published at once: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestCardText</name>
    <message numerus="yes">
        <source>Nothing failed, and %n checks were skipped</source>
        <translation>
            <numerusform>Nothing failed, and %n check was skipped</numerusform>
            <numerusform>Nothing failed, and %n checks were skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed, and %n things cannot be proven</source>
        <translation>
            <numerusform>Nothing failed, and %n thing cannot be proven</numerusform>
            <numerusform>Nothing failed, and %n things cannot be proven</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionWords</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebhookText</name>
    <message numerus="yes">
        <source>%n more attempts</source>
        <translation>
            <numerusform>%n more attempt</numerusform>
            <numerusform>%n more attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebhookWords</name>
    <message numerus="yes">
        <source>New, %n fields to fill in</source>
        <translation>
            <numerusform>New, %n field to fill in</numerusform>
            <numerusform>New, %n fields to fill in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowQuestions</name>
    <message numerus="yes">
        <source>Discard %n unpublished changes?</source>
        <translation>
            <numerusform>Discard %n unpublished change?</numerusform>
            <numerusform>Discard %n unpublished changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n unpublished changes?</source>
        <translation>
            <numerusform>Close and lose %n unpublished change?</numerusform>
            <numerusform>Close and lose %n unpublished changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpublished changes are lost.</source>
        <translation>
            <numerusform>%n unpublished change is lost.</numerusform>
            <numerusform>%n unpublished changes are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::AttemptsView</name>
    <message numerus="yes">
        <source>%n earlier attempts</source>
        <translation>
            <numerusform>%n earlier attempt</numerusform>
            <numerusform>%n earlier attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::ChangesBar</name>
    <message numerus="yes">
        <source>%n unpublished changes</source>
        <translation>
            <numerusform>%n unpublished change</numerusform>
            <numerusform>%n unpublished changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::ChipsBar</name>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln delivery</numerusform>
            <numerusform>%Ln deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logs</source>
        <translation>
            <numerusform>%Ln log</numerusform>
            <numerusform>%Ln logs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::DataLayerForm</name>
    <message numerus="yes">
        <source>That is %n seconds.</source>
        <translation>
            <numerusform>That is %n second.</numerusform>
            <numerusform>That is %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::DataLayerPane</name>
    <message numerus="yes">
        <source>%n unpublished changes</source>
        <translation>
            <numerusform>%n unpublished change</numerusform>
            <numerusform>%n unpublished changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::DeliveriesView</name>
    <message numerus="yes">
        <source>The service tells no more than these %n.</source>
        <translation>
            <numerusform>The service tells no more than this one.</numerusform>
            <numerusform>The service tells no more than these %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::DeliveryDetail</name>
    <message numerus="yes">
        <source>%1, %n attempts</source>
        <translation>
            <numerusform>%1, %n attempt</numerusform>
            <numerusform>%1, %n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::DeliveryWords</name>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::EvidenceButton</name>
    <message numerus="yes">
        <source>all %n tests</source>
        <translation>
            <numerusform>%n test</numerusform>
            <numerusform>all %n tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::FacetList</name>
    <message numerus="yes">
        <source>%n logs</source>
        <translation>
            <numerusform>%n log</numerusform>
            <numerusform>%n logs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::FiltersPane</name>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n event(s)</source>
        <translation>
            <numerusform>on %n event</numerusform>
            <numerusform>on %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n changed</source>
        <translation>
            <numerusform>, %n changed</numerusform>
            <numerusform>, %n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::FunnelView</name>
    <message numerus="yes">
        <source>, %n more</source>
        <translation>
            <numerusform>, %n more</numerusform>
            <numerusform>, %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::Ga4DropsView</name>
    <message numerus="yes">
        <source>all %n start with a letter, at most %1 characters</source>
        <translation>
            <numerusform>the %n starts with a letter, at most %1 characters</numerusform>
            <numerusform>all %n start with a letter, at most %1 characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>GA4 goes back %n hours, no further</source>
        <translation>
            <numerusform>GA4 goes back %n hour, no further</numerusform>
            <numerusform>GA4 goes back %n hours, no further</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::GatesPicture</name>
    <message numerus="yes">
        <source>%n stop here</source>
        <translation>
            <numerusform>%n stops here</numerusform>
            <numerusform>%n stop here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::HistoryPane</name>
    <message numerus="yes">
        <source>%n versions since %1</source>
        <translation>
            <numerusform>%n version since %1</numerusform>
            <numerusform>%n versions since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n unpublished changes are in it.</source>
        <translation>
            <numerusform>Your %n unpublished change is in it.</numerusform>
            <numerusform>Your %n unpublished changes are in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::ImportPreview</name>
    <message numerus="yes">
        <source>%1: %n entries read</source>
        <translation>
            <numerusform>%1: %n entry read</numerusform>
            <numerusform>%1: %n entries read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names to look at</source>
        <translation>
            <numerusform>%n name to look at</numerusform>
            <numerusform>%n names to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mappings would change</source>
        <translation>
            <numerusform>%n mapping would change</numerusform>
            <numerusform>%n mappings would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n changes</source>
        <translation>
            <numerusform>Make %n change</numerusform>
            <numerusform>Make %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n problems. Mend them there, and import it again.</source>
        <translation>
            <numerusform>%1 has %n problem. Mend it there, and import it again.</numerusform>
            <numerusform>%1 has %n problems. Mend them there, and import it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::LabelBanner</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::LiveStateView</name>
    <message numerus="yes">
        <source>last %n hours</source>
        <translation>
            <numerusform>last hour</numerusform>
            <numerusform>last %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>last day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::LogsPane</name>
    <message numerus="yes">
        <source>%n logs copied as JSON</source>
        <translation>
            <numerusform>%n log copied as JSON</numerusform>
            <numerusform>%n logs copied as JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logs copied</source>
        <translation>
            <numerusform>%n log copied</numerusform>
            <numerusform>%n logs copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells that a spreadsheet would have run as formulas begin with an apostrophe.</source>
        <translation>
            <numerusform>%n cell that a spreadsheet would have run as a formula begins with an apostrophe.</numerusform>
            <numerusform>%n cells that a spreadsheet would have run as formulas begin with an apostrophe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No log matches %n refinements.</source>
        <translation>
            <numerusform>No log matches %n refinement.</numerusform>
            <numerusform>No log matches %n refinements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells that look like formulas are stored as text: nothing in the file is run.</source>
        <translation>
            <numerusform>%n cell that looks like a formula is stored as text: nothing in the file is run.</numerusform>
            <numerusform>%n cells that look like formulas are stored as text: nothing in the file is run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sheet of XLSX holds %1 rows, so the logs stand on %n sheets.</source>
        <translation>
            <numerusform>A sheet of XLSX holds %1 rows, so the logs stand on %n sheet.</numerusform>
            <numerusform>A sheet of XLSX holds %1 rows, so the logs stand on %n sheets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are cut after %1 characters, the most that a cell of XLSX holds.</source>
        <translation>
            <numerusform>%n text is cut after %1 characters, the most that a cell of XLSX holds.</numerusform>
            <numerusform>%n texts are cut after %1 characters, the most that a cell of XLSX holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln replaced by a later version)</source>
        <translation>
            <numerusform>(%Ln replaced by a later version)</numerusform>
            <numerusform>(%Ln replaced by a later version)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::LossesView</name>
    <message numerus="yes">
        <source>%n more events are affected.</source>
        <translation>
            <numerusform>%n more event is affected.</numerusform>
            <numerusform>%n more events are affected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are affected; no logs are held here to count them.</source>
        <translation>
            <numerusform>%n event is affected; no logs are held here to count it.</numerusform>
            <numerusform>%n events are affected; no logs are held here to count them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retries still run under the old rules.</source>
        <translation>
            <numerusform>%n retry still runs under the old rules.</numerusform>
            <numerusform>%n retries still run under the old rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::MappingDiagram</name>
    <message numerus="yes">
        <source>%1 goes to %n names</source>
        <translation>
            <numerusform>%1 goes to %n name</numerusform>
            <numerusform>%1 goes to %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, of %n events</source>
        <translation>
            <numerusform>%1 at %2, of %n event</numerusform>
            <numerusform>%1 at %2, of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::MappingExchange</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::MappingHeader</name>
    <message numerus="yes">
        <source>%n mapped</source>
        <translation>
            <numerusform>%n mapped</numerusform>
            <numerusform>%n mapped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::MappingPane</name>
    <message numerus="yes">
        <source>change of %n mappings</source>
        <translation>
            <numerusform>change of %n mapping</numerusform>
            <numerusform>change of %n mappings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n cells to…</source>
        <translation>
            <numerusform>Set %n cell to…</numerusform>
            <numerusform>Set %n cells to…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n cells to default</source>
        <translation>
            <numerusform>Reset %n cell to default</numerusform>
            <numerusform>Reset %n cells to default</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unmap %n cells</source>
        <translation>
            <numerusform>Unmap %n cell</numerusform>
            <numerusform>Unmap %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map %n unmapped by default</source>
        <translation>
            <numerusform>Map %n unmapped by default</numerusform>
            <numerusform>Map %n unmapped by default</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events reach at least one provider</source>
        <translation>
            <numerusform>%1 of %n event reaches at least one provider</numerusform>
            <numerusform>%1 of %n events reach at least one provider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mappings</source>
        <translation>
            <numerusform>%n mapping</numerusform>
            <numerusform>%n mappings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::MatchKeysView</name>
    <message numerus="yes">
        <source>coverage of the last %n events; only Meta knows its score</source>
        <translation>
            <numerusform>coverage of the last %n event; only Meta knows its score</numerusform>
            <numerusform>coverage of the last %n events; only Meta knows its score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>event_id missing in %n</source>
        <translation>
            <numerusform>event_id missing in %n</numerusform>
            <numerusform>event_id missing in %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>event_id repeated in %n</source>
        <translation>
            <numerusform>event_id repeated in %n</numerusform>
            <numerusform>event_id repeated in %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::NameEditor</name>
    <message numerus="yes">
        <source>Enter sets all %n selected cells.</source>
        <translation>
            <numerusform>Enter sets the selected cell.</numerusform>
            <numerusform>Enter sets all %n selected cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::NavButton</name>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpublished changes</source>
        <translation>
            <numerusform>%n unpublished change</numerusform>
            <numerusform>%n unpublished changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tests failed</source>
        <translation>
            <numerusform>%n test failed</numerusform>
            <numerusform>%n tests failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::Pill</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpublished change(s)</source>
        <translation>
            <numerusform>%n unpublished change</numerusform>
            <numerusform>%n unpublished changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::PlanView</name>
    <message numerus="yes">
        <source>Take %n changes into the draft</source>
        <translation>
            <numerusform>Take %n change into the draft</numerusform>
            <numerusform>Take %n changes into the draft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::ProviderForm</name>
    <message numerus="yes">
        <source>%n mapped events</source>
        <translation>
            <numerusform>%n mapped event</numerusform>
            <numerusform>%n mapped events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::ProvidersPane</name>
    <message numerus="yes">
        <source>%n delivering</source>
        <translation>
            <numerusform>%n delivering</numerusform>
            <numerusform>%n delivering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in test mode</source>
        <translation>
            <numerusform>%n in test mode</numerusform>
            <numerusform>%n in test mode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n tests</source>
        <translation>
            <numerusform>Cancel %n test</numerusform>
            <numerusform>Cancel %n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Test all %n</source>
        <translation>
            <numerusform>Test %n</numerusform>
            <numerusform>Test all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Testing %n providers</source>
        <translation>
            <numerusform>Testing %n provider</numerusform>
            <numerusform>Testing %n providers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::ReplayView</name>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receivers</source>
        <translation>
            <numerusform>%n receiver</numerusform>
            <numerusform>%n receivers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::ReverseView</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::ReviewPane</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to settle</source>
        <translation>
            <numerusform>%n conflict to settle</numerusform>
            <numerusform>%n conflicts to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are written. Afterwards each is read back and compared.</source>
        <translation>
            <numerusform>%n record is written. Afterwards it is read back and compared.</numerusform>
            <numerusform>%n records are written. Afterwards each is read back and compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts with what others changed.</source>
        <translation>
            <numerusform>%n conflict with what others changed.</numerusform>
            <numerusform>%n conflicts with what others changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n records is written by itself. If one fails, you see what was written and what was not.</source>
        <translation>
            <numerusform>The record is written by itself. If it fails, you see what was written and what was not.</numerusform>
            <numerusform>Each of the %n records is written by itself. If one fails, you see what was written and what was not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retries still run under the old rules</source>
        <translation>
            <numerusform>%n retry still runs under the old rules</numerusform>
            <numerusform>%n retries still run under the old rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be published now: %n conflicts are to be settled first.</source>
        <translation>
            <numerusform>Nothing can be published now: %n conflict is to be settled first.</numerusform>
            <numerusform>Nothing can be published now: %n conflicts are to be settled first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of others to %1 were there meanwhile; they stay.</source>
        <translation>
            <numerusform>%n change of others to %1 was there meanwhile; it stays.</numerusform>
            <numerusform>%n changes of others to %1 were there meanwhile; they stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::SecretsPane</name>
    <message numerus="yes">
        <source>%n secrets</source>
        <translation>
            <numerusform>%n secret</numerusform>
            <numerusform>%n secrets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::SentencePages</name>
    <message numerus="yes">
        <source>Show more: %n are not listed yet</source>
        <translation>
            <numerusform>Show more: %n is not listed yet</numerusform>
            <numerusform>Show more: %n are not listed yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::VerdictPanel</name>
    <message numerus="yes">
        <source>The last %Ln “%1” event(s) seen%2.</source>
        <translation>
            <numerusform>The last %Ln “%1” event seen%2.</numerusform>
            <numerusform>The last %Ln “%1” events seen%2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::WebhookForm</name>
    <message numerus="yes">
        <source>%n events are delivered there.</source>
        <translation>
            <numerusform>%n event is delivered there.</numerusform>
            <numerusform>%n events are delivered there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selwise::WebhooksPane</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
</TS>
