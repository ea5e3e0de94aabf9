<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Not us</source>
        <translation>Not us</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>AddressFinder</name>
    <message>
        <source>Addresses to watch, one a line</source>
        <translation>Addresses to watch, one a line</translation>
    </message>
    <message>
        <source>Allow addresses in a private network</source>
        <translation>Allow addresses in a private network</translation>
    </message>
    <message>
        <source>No posts were found there. A feed of the site may work.</source>
        <translation>No posts were found there. A feed of the site may work.</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>Looking what is there…</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Link to the answer</source>
        <translation>Link to the answer</translation>
    </message>
    <message>
        <source>May stay empty. The link proves later when and what you answered.</source>
        <translation>May stay empty. The link proves later when and what you answered.</translation>
    </message>
    <message>
        <source>A link starts with https:// or http://.</source>
        <translation>A link starts with https:// or http://.</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Responding</source>
        <translation>Responding</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Responded</translation>
    </message>
    <message>
        <source>Putting right</source>
        <translation>Putting right</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>No place is being watched yet.</source>
        <translation>No place is being watched yet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) watched</source>
        <translation>
            <numerusform>%Ln place watched</numerusform>
            <numerusform>%Ln places watched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) read</source>
        <translation>
            <numerusform>%Ln post read</numerusform>
            <numerusform>%Ln posts read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named you</source>
        <translation>
            <numerusform>%Ln named you</numerusform>
            <numerusform>%Ln named you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read</source>
        <translation>
            <numerusform>%Ln place could not be read</numerusform>
            <numerusform>%Ln places could not be read</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 since %2</translation>
    </message>
</context>
<context>
    <name>Crawler</name>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>phpBB forum</source>
        <translation>phpBB forum</translation>
    </message>
    <message>
        <source>XenForo forum</source>
        <translation>XenForo forum</translation>
    </message>
    <message>
        <source>Telegram channel</source>
        <translation>Telegram channel</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>late by %1</source>
        <translation>late by %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Certainly meant</source>
        <translation>Certainly meant</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Named in passing</source>
        <translation>Named in passing</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Something went wrong inside the program.</translation>
    </message>
    <message>
        <source>The details are in the log file of the data folder: %1</source>
        <translation>The details are in the log file of the data folder: %1</translation>
    </message>
    <message>
        <source>This can&apos;t be used as given.</source>
        <translation>This can&apos;t be used as given.</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>Check what was entered.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>This is no longer there.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile; look at the list again.</source>
        <translation>It may have been removed meanwhile; look at the list again.</translation>
    </message>
    <message>
        <source>This step is not possible from the present state.</source>
        <translation>This step is not possible from the present state.</translation>
    </message>
    <message>
        <source>Look at the present state; somebody may have changed it.</source>
        <translation>Look at the present state; somebody may have changed it.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: it was changed again since.</source>
        <translation>This can&apos;t be undone: it was changed again since.</translation>
    </message>
    <message>
        <source>Change it by hand instead.</source>
        <translation>Change it by hand instead.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used.</source>
        <translation>The data folder can&apos;t be used.</translation>
    </message>
    <message>
        <source>Choose another folder, or look into the log file.</source>
        <translation>Choose another folder, or look into the log file.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program.</source>
        <translation>The data was written by a newer version of this program.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Install the newer version.</translation>
    </message>
    <message>
        <source>The data folder lies on a network drive.</source>
        <translation>The data folder lies on a network drive.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer.</source>
        <translation>Choose a folder on a disk of this computer.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was kept is lost.</source>
        <translation>Free some space; nothing that was kept is lost.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written.</source>
        <translation>The data folder can&apos;t be written.</translation>
    </message>
    <message>
        <source>Make it writable, or choose another folder.</source>
        <translation>Make it writable, or choose another folder.</translation>
    </message>
    <message>
        <source>The database is damaged, or is no database.</source>
        <translation>The database is damaged, or is no database.</translation>
    </message>
    <message>
        <source>Put back a copy from the folder “backups” beside it.</source>
        <translation>Put back a copy from the folder “backups” beside it.</translation>
    </message>
    <message>
        <source>Another program kept the database locked for too long.</source>
        <translation>Another program kept the database locked for too long.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Close the other program and try again.</translation>
    </message>
    <message>
        <source>Another crawl is under way.</source>
        <translation>Another crawl is under way.</translation>
    </message>
    <message>
        <source>Its results appear here by themselves.</source>
        <translation>Its results appear here by themselves.</translation>
    </message>
    <message>
        <source>This crawl slept too long and another one took over.</source>
        <translation>This crawl slept too long and another one took over.</translation>
    </message>
    <message>
        <source>Nothing is lost; the next crawl goes on.</source>
        <translation>Nothing is lost; the next crawl goes on.</translation>
    </message>
</context>
<context>
    <name>Every</name>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Ours</source>
        <translation>Ours</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>A third party&apos;s</source>
        <translation>A third party&apos;s</translation>
    </message>
    <message>
        <source>Wrong firm</source>
        <translation>Wrong firm</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Not known yet</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search in the mentions</source>
        <translation>Search in the mentions</translation>
    </message>
    <message>
        <source>Words in any case, “a phrase”, -without, OR, site:, author:, from:, before: (key /)</source>
        <translation>Words in any case, “a phrase”, -without, OR, site:, author:, from:, before: (key /)</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>More filters</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>All names</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Take this filter away</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Others: type site:name in the search field</source>
        <translation>Others: type site:name in the search field</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Save this view…</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Remove the view “%1”</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Save this view</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Three questions, then it watches</source>
        <translation>Three questions, then it watches</translation>
    </message>
    <message>
        <source>Everything can be changed later. What you enter stays on this computer.</source>
        <translation>Everything can be changed later. What you enter stays on this computer.</translation>
    </message>
    <message>
        <source>What is your company called?</source>
        <translation>What is your company called?</translation>
    </message>
    <message>
        <source>As people write it. The program finds the name in every grammatical form.</source>
        <translation>As people write it. The program finds the name in every grammatical form.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>for example: Northwind Windows</source>
        <translation>for example: Northwind Windows</translation>
    </message>
    <message>
        <source>Also written (brands, abbreviations), with commas between</source>
        <translation>Also written (brands, abbreviations), with commas between</translation>
    </message>
    <message>
        <source>People write in</source>
        <translation>People write in</translation>
    </message>
    <message>
        <source>These forms count. Click away what means something else.</source>
        <translation>These forms count. Click away what means something else.</translation>
    </message>
    <message>
        <source>Who are your key clients?</source>
        <translation>Who are your key clients?</translation>
    </message>
    <message>
        <source>One a line, pasted from anywhere. Their news become occasions to call. May stay empty.</source>
        <translation>One a line, pasted from anywhere. Their news become occasions to call. May stay empty.</translation>
    </message>
    <message>
        <source>Key clients, one a line</source>
        <translation>Key clients, one a line</translation>
    </message>
    <message>
        <source>Where do people write?</source>
        <translation>Where do people write?</translation>
    </message>
    <message>
        <source>Paste addresses of forums, news sites, blogs or Telegram channels: the program finds out how to read each.</source>
        <translation>Paste addresses of forums, news sites, blogs or Telegram channels: the program finds out how to read each.</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Start watching</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is all that is needed to begin.</source>
        <translation>The name is all that is needed to begin.</translation>
    </message>
    <message>
        <source>Still looking at the addresses…</source>
        <translation>Still looking at the addresses…</translation>
    </message>
    <message>
        <source>No place yet: you can add places at any time.</source>
        <translation>No place yet: you can add places at any time.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) will be read as far back as each allows.</source>
        <translation>
            <numerusform>%n place will be read as far back as it allows.</numerusform>
            <numerusform>%n places will be read as far back as each allows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPicker</name>
    <message>
        <source>Another form</source>
        <translation>Another form</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>As given</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Added by you</translation>
    </message>
    <message>
        <source>Click to take this form away or back</source>
        <translation>Click to take this form away or back</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>the form «%1» stands there</source>
        <translation>the form «%1» stands there</translation>
    </message>
    <message>
        <source>the headline names it</source>
        <translation>the headline names it</translation>
    </message>
    <message>
        <source>the word «%1» stands near it</source>
        <translation>the word «%1» stands near it</translation>
    </message>
    <message>
        <source>none of the words that should stand near it is there</source>
        <translation>none of the words that should stand near it is there</translation>
    </message>
    <message>
        <source>it stands only in what the author quotes</source>
        <translation>it stands only in what the author quotes</translation>
    </message>
    <message>
        <source>it stands only in a link</source>
        <translation>it stands only in a link</translation>
    </message>
    <message>
        <source>the name is also a common word</source>
        <translation>the name is also a common word</translation>
    </message>
    <message>
        <source>it is written in lower case</source>
        <translation>it is written in lower case</translation>
    </message>
    <message>
        <source>it stands at the start of a sentence, where any word has a capital</source>
        <translation>it stands at the start of a sentence, where any word has a capital</translation>
    </message>
    <message>
        <source>it stands in quotation marks</source>
        <translation>it stands in quotation marks</translation>
    </message>
    <message>
        <source>a legal form stands beside it</source>
        <translation>a legal form stands beside it</translation>
    </message>
    <message>
        <source>it stands there as a tag</source>
        <translation>it stands there as a tag</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Not visited yet</source>
        <translation>Not visited yet</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>Can&apos;t be watched</source>
        <translation>Can&apos;t be watched</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>reading</source>
        <translation>reading</translation>
    </message>
    <message>
        <source>looking through kept posts</source>
        <translation>looking through kept posts</translation>
    </message>
    <message>
        <source>understanding new posts</source>
        <translation>understanding new posts</translation>
    </message>
    <message>
        <source>working</source>
        <translation>working</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Undo the last act</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Go to a page</translation>
    </message>
    <message>
        <source>Next field or list</source>
        <translation>Next field or list</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>This list</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>On this page</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Letters are places on the keyboard: they work on a Cyrillic layout too.</source>
        <translation>Letters are places on the keyboard: they work on a Cyrillic layout too.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Praise</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Own voice</source>
        <translation>Own voice</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Noise</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnish</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Mention Monitor</source>
        <translation>Mention Monitor</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>All keys (?)</source>
        <translation>All keys (?)</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) to look at</source>
        <translation>
            <numerusform>%n mention to look at</numerusform>
            <numerusform>%n mentions to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occasion(s) due</source>
        <translation>
            <numerusform>%n occasion due</numerusform>
            <numerusform>%n occasions due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) need(s) your help</source>
        <translation>
            <numerusform>%n place needs your help</numerusform>
            <numerusform>%n places need your help</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionRow</name>
    <message>
        <source>edited</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>deleted there</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>List of mentions</source>
        <translation>List of mentions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies)</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>No place is being watched yet</source>
        <translation>No place is being watched yet</translation>
    </message>
    <message>
        <source>Add the forums, blogs and news sites where people write about you.</source>
        <translation>Add the forums, blogs and news sites where people write about you.</translation>
    </message>
    <message>
        <source>Add places</source>
        <translation>Add places</translation>
    </message>
    <message>
        <source>Nothing here under these filters</source>
        <translation>Nothing here under these filters</translation>
    </message>
    <message>
        <source>Show the inbox</source>
        <translation>Show the inbox</translation>
    </message>
    <message>
        <source>Reading your places…</source>
        <translation>Reading your places…</translation>
    </message>
    <message>
        <source>What names you appears here by itself.</source>
        <translation>What names you appears here by itself.</translation>
    </message>
    <message>
        <source>The inbox is empty: all is looked at</source>
        <translation>The inbox is empty: all is looked at</translation>
    </message>
    <message>
        <source>Show all states</source>
        <translation>Show all states</translation>
    </message>
    <message>
        <source>Nobody named you yet</source>
        <translation>Nobody named you yet</translation>
    </message>
    <message>
        <source>We look for: %1.</source>
        <translation>We look for: %1.</translation>
    </message>
    <message>
        <source>Copies of a story as one row</source>
        <translation>Copies of a story as one row</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Next mention</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Previous mention</translation>
    </message>
    <message>
        <source>Page through the text, then next</source>
        <translation>Page through the text, then next</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Open a case</translation>
    </message>
    <message>
        <source>Answered: where</source>
        <translation>Answered: where</translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation>Not about us</translation>
    </message>
    <message>
        <source>Make an occasion of it</source>
        <translation>Make an occasion of it</translation>
    </message>
    <message>
        <source>Done, nothing to do</source>
        <translation>Done, nothing to do</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Open the original in the browser</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) done.</source>
        <translation>
            <numerusform>%n mention done.</numerusform>
            <numerusform>%n mentions done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) back in the inbox.</source>
        <translation>
            <numerusform>%n mention back in the inbox.</numerusform>
            <numerusform>%n mentions back in the inbox.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>The address is copied.</translation>
    </message>
    <message>
        <source>The page is kept as evidence.</source>
        <translation>The page is kept as evidence.</translation>
    </message>
    <message>
        <source>Looked at the post again.</source>
        <translation>Looked at the post again.</translation>
    </message>
    <message numerus="yes">
        <source>A case is opened over %n mention(s).</source>
        <translation>
            <numerusform>A case is opened over %n mention.</numerusform>
            <numerusform>A case is opened over %n mentions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Go to the case</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) marked as not about us.</source>
        <translation>
            <numerusform>%n mention marked as not about us.</numerusform>
            <numerusform>%n mentions marked as not about us.</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts with “%1” no longer count.</source>
        <translation>Posts with “%1” no longer count.</translation>
    </message>
    <message>
        <source>word that means others</source>
        <translation>word that means others</translation>
    </message>
    <message>
        <source>Exclude the word</source>
        <translation>Exclude the word</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) answered.</source>
        <translation>
            <numerusform>%n mention answered.</numerusform>
            <numerusform>%n mentions answered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Occasions are made of the news of clients; this names “%1”.</source>
        <translation>Occasions are made of the news of clients; this names “%1”.</translation>
    </message>
    <message>
        <source>An occasion is made.</source>
        <translation>An occasion is made.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>The note is kept.</translation>
    </message>
    <message numerus="yes">
        <source>Kind corrected for %n mention(s).</source>
        <translation>
            <numerusform>Kind corrected for %n mention.</numerusform>
            <numerusform>Kind corrected for %n mentions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tone corrected for %n mention(s).</source>
        <translation>
            <numerusform>Tone corrected for %n mention.</numerusform>
            <numerusform>Tone corrected for %n mentions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Keep the note</translation>
    </message>
</context>
<context>
    <name>OccasionDialog</name>
    <message>
        <source>Occasion to make contact</source>
        <translation>Occasion to make contact</translation>
    </message>
    <message>
        <source>Make the occasion</source>
        <translation>Make the occasion</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Who makes contact</source>
        <translation>Who makes contact</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Say in a few words what happened.</translation>
    </message>
</context>
<context>
    <name>OccasionState</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Snoozed</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Dismissed</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Most urgent first</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Names we watch</source>
        <translation>Names we watch</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>The post was changed after it was found; this is its present text.</source>
        <translation>The post was changed after it was found; this is its present text.</translation>
    </message>
    <message>
        <source>The post is no longer at its address. What was kept stays here.</source>
        <translation>The post is no longer at its address. What was kept stays here.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>found %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln view</numerusform>
            <numerusform>%Ln views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y/ies)</source>
        <translation>
            <numerusform>%Ln reply</numerusform>
            <numerusform>%Ln replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln follower</numerusform>
            <numerusform>%Ln followers</numerusform>
        </translation>
    </message>
    <message>
        <source>The post has no words of its own (a picture or a link only).</source>
        <translation>The post has no words of its own (a picture or a link only).</translation>
    </message>
    <message numerus="yes">
        <source>%n quoted passage(s)</source>
        <translation>
            <numerusform>%n quoted passage</numerusform>
            <numerusform>%n quoted passages</numerusform>
        </translation>
    </message>
    <message>
        <source>reads as a complaint%1: %2</source>
        <translation>reads as a complaint%1: %2</translation>
    </message>
    <message>
        <source>tone: %1 (certainty %2)</source>
        <translation>tone: %1 (certainty %2)</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Why it is here</translation>
    </message>
    <message numerus="yes">
        <source>%n other post(s) tell the same</source>
        <translation>
            <numerusform>%n other post tells the same</numerusform>
            <numerusform>%n other posts tell the same</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>first %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>last %1</translation>
    </message>
    <message numerus="yes">
        <source>Seen at %n place(s)</source>
        <translation>
            <numerusform>Seen at %n place</numerusform>
            <numerusform>Seen at %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the text</source>
        <translation>
            <numerusform>%n version of the text</numerusform>
            <numerusform>%n versions of the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) kept as evidence</source>
        <translation>
            <numerusform>%n page kept as evidence</numerusform>
            <numerusform>%n pages kept as evidence</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>The whole thread</source>
        <translation>The whole thread</translation>
    </message>
    <message>
        <source>What it replies to</source>
        <translation>What it replies to</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Still there</translation>
    </message>
    <message>
        <source>Date as written</source>
        <translation>Date as written</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Address and times</source>
        <translation>Address and times</translation>
    </message>
    <message numerus="yes">
        <source>For %n selected mention(s)</source>
        <translation>
            <numerusform>For %n selected mention</numerusform>
            <numerusform>For %n selected mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>More acts</translation>
    </message>
    <message>
        <source>Choose a mention to read it here.</source>
        <translation>Choose a mention to read it here.</translation>
    </message>
    <message>
        <source>The mention in full</source>
        <translation>The mention in full</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Open the original</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>It is…</source>
        <translation>It is…</translation>
    </message>
    <message>
        <source>As the program thinks</source>
        <translation>As the program thinks</translation>
    </message>
    <message>
        <source>Its tone is…</source>
        <translation>Its tone is…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Write a note…</translation>
    </message>
    <message>
        <source>Keep the page as evidence</source>
        <translation>Keep the page as evidence</translation>
    </message>
    <message>
        <source>Look whether it is still there</source>
        <translation>Look whether it is still there</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Back to the inbox</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Last 24 hours</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceError</name>
    <message>
        <source>The site did not answer.</source>
        <translation>The site did not answer.</translation>
    </message>
    <message>
        <source>It is tried again by itself; check the address if this stays.</source>
        <translation>It is tried again by itself; check the address if this stays.</translation>
    </message>
    <message>
        <source>The site answered too slowly.</source>
        <translation>The site answered too slowly.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>It is tried again by itself.</translation>
    </message>
    <message>
        <source>The site&apos;s certificate is not right.</source>
        <translation>The site&apos;s certificate is not right.</translation>
    </message>
    <message>
        <source>Open it in a browser; if it warns too, the site must mend it.</source>
        <translation>Open it in a browser; if it warns too, the site must mend it.</translation>
    </message>
    <message>
        <source>The site answered with an error.</source>
        <translation>The site answered with an error.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>There is nothing at this address.</translation>
    </message>
    <message>
        <source>Look for the page&apos;s new address and enter it.</source>
        <translation>Look for the page&apos;s new address and enter it.</translation>
    </message>
    <message>
        <source>The site removed this page for good.</source>
        <translation>The site removed this page for good.</translation>
    </message>
    <message>
        <source>Remove the place, or give it a new address.</source>
        <translation>Remove the place, or give it a new address.</translation>
    </message>
    <message>
        <source>The site asks us to come less often.</source>
        <translation>The site asks us to come less often.</translation>
    </message>
    <message>
        <source>We wait as long as it asks; a longer interval helps.</source>
        <translation>We wait as long as it asks; a longer interval helps.</translation>
    </message>
    <message>
        <source>The site turns programs away.</source>
        <translation>The site turns programs away.</translation>
    </message>
    <message>
        <source>Look whether it offers a feed, and add that instead.</source>
        <translation>Look whether it offers a feed, and add that instead.</translation>
    </message>
    <message>
        <source>Only members may read this.</source>
        <translation>Only members may read this.</translation>
    </message>
    <message>
        <source>Look for a public part of the site.</source>
        <translation>Look for a public part of the site.</translation>
    </message>
    <message>
        <source>The site forbids programs to read this address (robots.txt).</source>
        <translation>The site forbids programs to read this address (robots.txt).</translation>
    </message>
    <message>
        <source>The address leads into a private network.</source>
        <translation>The address leads into a private network.</translation>
    </message>
    <message>
        <source>Allow private addresses for this place if that is meant.</source>
        <translation>Allow private addresses for this place if that is meant.</translation>
    </message>
    <message>
        <source>The page is too large.</source>
        <translation>The page is too large.</translation>
    </message>
    <message>
        <source>Look for a smaller page or a feed of the same site.</source>
        <translation>Look for a smaller page or a feed of the same site.</translation>
    </message>
    <message>
        <source>The address leads in circles.</source>
        <translation>The address leads in circles.</translation>
    </message>
    <message>
        <source>Open it in a browser and enter the address where you arrive.</source>
        <translation>Open it in a browser and enter the address where you arrive.</translation>
    </message>
    <message>
        <source>What stands there can&apos;t be read as posts.</source>
        <translation>What stands there can&apos;t be read as posts.</translation>
    </message>
    <message>
        <source>Check the address; a feed of the same site may work.</source>
        <translation>Check the address; a feed of the same site may work.</translation>
    </message>
    <message>
        <source>The site changed its pages.</source>
        <translation>The site changed its pages.</translation>
    </message>
    <message>
        <source>Add the address again; an update of the program may be needed.</source>
        <translation>Add the address again; an update of the program may be needed.</translation>
    </message>
    <message>
        <source>The visit was cancelled.</source>
        <translation>The visit was cancelled.</translation>
    </message>
    <message>
        <source>The part of the program that reads this place is missing.</source>
        <translation>The part of the program that reads this place is missing.</translation>
    </message>
    <message>
        <source>Install it again, or remove the place.</source>
        <translation>Install it again, or remove the place.</translation>
    </message>
    <message>
        <source>The place can&apos;t be read.</source>
        <translation>The place can&apos;t be read.</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>No reason given</source>
        <translation>No reason given</translation>
    </message>
    <message>
        <source>Rude or slow service</source>
        <translation>Rude or slow service</translation>
    </message>
    <message>
        <source>Late or failed delivery</source>
        <translation>Late or failed delivery</translation>
    </message>
    <message>
        <source>Quality of product or work</source>
        <translation>Quality of product or work</translation>
    </message>
    <message>
        <source>Billing, refunds, hidden fees</source>
        <translation>Billing, refunds, hidden fees</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Item or service missing</source>
        <translation>Item or service missing</translation>
    </message>
    <message>
        <source>Changed rules not explained</source>
        <translation>Changed rules not explained</translation>
    </message>
    <message>
        <source>No contact for long</source>
        <translation>No contact for long</translation>
    </message>
    <message>
        <source>Safety, fraud, law, personal data</source>
        <translation>Safety, fraud, law, personal data</translation>
    </message>
    <message>
        <source>Better offer of a competitor</source>
        <translation>Better offer of a competitor</translation>
    </message>
    <message>
        <source>Nobody&apos;s fault</source>
        <translation>Nobody&apos;s fault</translation>
    </message>
</context>
<context>
    <name>Response</name>
    <message>
        <source>Holding reply</source>
        <translation>Holding reply</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>What we changed</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Our own name</source>
        <translation>Our own name</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Competitor</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Market</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Broken off</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Minor</source>
        <translation>Minor</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderate</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Serious</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Grave</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Not read yet</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>In a case</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not us</source>
        <translation>Not us</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>In a case</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not us</source>
        <translation>Not us</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop visiting places until you go on; what was read is kept</source>
        <translation>Stop visiting places until you go on; what was read is kept</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop this round of reading; what was read is kept</source>
        <translation>Stop this round of reading; what was read is kept</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Visit the places that are due, and keep watching</source>
        <translation>Visit the places that are due, and keep watching</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) to look at</source>
        <translation>
            <numerusform>%Ln mention to look at</numerusform>
            <numerusform>%Ln mentions to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) need(s) you</source>
        <translation>
            <numerusform>%Ln place needs you</numerusform>
            <numerusform>%Ln places need you</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>next visit now</source>
        <translation>next visit now</translation>
    </message>
    <message>
        <source>next visit at %1</source>
        <translation>next visit at %1</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>No tier</source>
        <translation>No tier</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Silver</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Copper</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <source>mention(s) to look at</source>
        <translation>
            <numerusform>mention to look at</numerusform>
            <numerusform>mentions to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>occasion(s) to make contact</source>
        <translation>
            <numerusform>occasion to make contact</numerusform>
            <numerusform>occasions to make contact</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>New complaints, answers due, occasions and places that need a hand are listed here.</source>
        <translation>New complaints, answers due, occasions and places that need a hand are listed here.</translation>
    </message>
    <message numerus="yes">
        <source>open case(s)</source>
        <translation>
            <numerusform>open case</numerusform>
            <numerusform>open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer overdue</source>
        <translation>Answer overdue</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Place needs you</source>
        <translation>Place needs you</translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Tone unknown</source>
        <translation>Tone unknown</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positive</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>undone: %1</source>
        <translation>undone: %1</translation>
    </message>
    <message>
        <source>case: %1</source>
        <translation>case: %1</translation>
    </message>
    <message>
        <source>occasion: %1</source>
        <translation>occasion: %1</translation>
    </message>
    <message>
        <source>put back as new</source>
        <translation>put back as new</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>put into a case</source>
        <translation>put into a case</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>not about us</source>
        <translation>not about us</translation>
    </message>
    <message>
        <source>kind corrected</source>
        <translation>kind corrected</translation>
    </message>
    <message>
        <source>tone corrected</source>
        <translation>tone corrected</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>note written</translation>
    </message>
    <message>
        <source>name added</source>
        <translation>name added</translation>
    </message>
    <message>
        <source>name changed</source>
        <translation>name changed</translation>
    </message>
    <message>
        <source>word excluded</source>
        <translation>word excluded</translation>
    </message>
    <message>
        <source>name removed</source>
        <translation>name removed</translation>
    </message>
    <message>
        <source>place added</source>
        <translation>place added</translation>
    </message>
    <message>
        <source>place changed</source>
        <translation>place changed</translation>
    </message>
    <message>
        <source>place switched on</source>
        <translation>place switched on</translation>
    </message>
    <message>
        <source>place switched off</source>
        <translation>place switched off</translation>
    </message>
    <message>
        <source>place removed</source>
        <translation>place removed</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>case opened</translation>
    </message>
    <message>
        <source>case changed</source>
        <translation>case changed</translation>
    </message>
    <message>
        <source>note in the case</source>
        <translation>note in the case</translation>
    </message>
    <message>
        <source>holding reply published</source>
        <translation>holding reply published</translation>
    </message>
    <message>
        <source>answer published</source>
        <translation>answer published</translation>
    </message>
    <message>
        <source>told what we changed</source>
        <translation>told what we changed</translation>
    </message>
    <message>
        <source>occasion made</source>
        <translation>occasion made</translation>
    </message>
    <message>
        <source>author erased</source>
        <translation>author erased</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Complaints to answer</source>
        <translation>Complaints to answer</translation>
    </message>
    <message>
        <source>Questions and thanks</source>
        <translation>Questions and thanks</translation>
    </message>
    <message>
        <source>News of clients</source>
        <translation>News of clients</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
</context>
</TS>
