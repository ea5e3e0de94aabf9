<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответили</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Not us</source>
        <translation>Не про нас</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Другие действия</translation>
    </message>
</context>
<context>
    <name>AddClientDialog</name>
    <message>
        <source>Add a key client</source>
        <translation>Добавить ключевого клиента</translation>
    </message>
    <message>
        <source>Write it in full, in the nominative: its word forms are found as well.</source>
        <translation>Напишите полностью, в именительном падеже: падежные формы найдутся сами.</translation>
    </message>
    <message>
        <source>Watch this client</source>
        <translation>Следить за клиентом</translation>
    </message>
    <message>
        <source>brands, short names; commas between them</source>
        <translation>марки, краткие имена; через запятую</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Пишут и так</translation>
    </message>
    <message>
        <source>Write the name of the client.</source>
        <translation>Напишите название клиента.</translation>
    </message>
</context>
<context>
    <name>AddMention</name>
    <message>
        <source>Add a mention by hand</source>
        <translation>Добавить упоминание вручную</translation>
    </message>
    <message>
        <source>A text or an address is needed. Whom you choose here counts as named, whether the text says the name or not.</source>
        <translation>Нужен текст или адрес. Кого вы выберете здесь, тот считается названным, есть его имя в тексте или нет.</translation>
    </message>
    <message>
        <source>whoever the text names</source>
        <translation>кого назовёт текст</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>for example 20.11.2026 14:05, or yesterday</source>
        <translation>например, 20.11.2026 14:05 или вчера</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>File as evidence</source>
        <translation>Файл как доказательство</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Give the text, or the address.</source>
        <translation>Укажите текст или адрес.</translation>
    </message>
    <message>
        <source>This is no time that can be read. Write it like 20.11.2026.</source>
        <translation>Эту дату не прочесть. Напишите, например, 20.11.2026.</translation>
    </message>
    <message>
        <source>This is no address on the web. It starts with https://.</source>
        <translation>Это не адрес в интернете. Он начинается с https://.</translation>
    </message>
</context>
<context>
    <name>AddOccasion</name>
    <message>
        <source>A reason to call</source>
        <translation>Повод позвонить</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>В очередь</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Кто звонит</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>К какому дню</translation>
    </message>
    <message>
        <source>Choose the client.</source>
        <translation>Выберите клиента.</translation>
    </message>
    <message>
        <source>Say in a few words what for.</source>
        <translation>Скажите коротко, о чём.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.2026.</source>
        <translation>Это не дата: напишите так: 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>AddPlace</name>
    <message>
        <source>Add a place</source>
        <translation>Добавить место</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Paste any address: a forum, a thread, a news site, a blog, a feed, or the name of a Telegram channel (@name).</source>
        <translation>Вставьте любой адрес: форум, тему, новостной сайт, блог, ленту или имя канала Telegram (@имя).</translation>
    </message>
    <message>
        <source>The first posts it would take</source>
        <translation>Первые сообщения, которые придут отсюда</translation>
    </message>
    <message>
        <source>Add the place</source>
        <translation>Добавить место</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Or choose from ready-made places…</source>
        <translation>Или выберите из готовых мест…</translation>
    </message>
    <message>
        <source>Looking what is there… A polite visit can take some seconds.</source>
        <translation>Смотрим, что там… Вежливое посещение занимает несколько секунд.</translation>
    </message>
    <message>
        <source>Found there</source>
        <translation>Найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n ways to read it were found; the first fits best</source>
        <translation>
            <numerusform>Найден %n способ чтения; первый подходит лучше всего</numerusform>
            <numerusform>Найдено %n способа чтения; первый подходит лучше всего</numerusform>
            <numerusform>Найдено %n способов чтения; первый подходит лучше всего</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Advanced: search in a name, private network</source>
        <translation>Дополнительно: поиск по названию, частная сеть</translation>
    </message>
    <message>
        <source>This is a search: whom is it for?</source>
        <translation>Это поиск: кого искать?</translation>
    </message>
    <message>
        <source>Choose one of your names below; the search then follows it.</source>
        <translation>Выберите ниже одно из названий; поиск будет следовать за ним.</translation>
    </message>
    <message>
        <source>No posts were found there.</source>
        <translation>Сообщений там не нашлось.</translation>
    </message>
    <message>
        <source>Try the page that lists the threads or articles, or a feed (RSS) of the site.</source>
        <translation>Попробуйте страницу со списком тем или статей либо ленту (RSS) сайта.</translation>
    </message>
    <message>
        <source>Fetching the first posts…</source>
        <translation>Загружаем первые сообщения…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more on this page</source>
        <translation>
            <numerusform>и ещё %Ln на этой странице</numerusform>
            <numerusform>и ещё %Ln на этой странице</numerusform>
            <numerusform>и ещё %Ln на этой странице</numerusform>
        </translation>
    </message>
    <message>
        <source>older ones behind them</source>
        <translation>за ними есть более старые</translation>
    </message>
    <message>
        <source>No posts stand there now; new ones will be taken.</source>
        <translation>Сейчас сообщений там нет; новые будут прочитаны.</translation>
    </message>
    <message>
        <source>This place is watched already.</source>
        <translation>Это место уже под наблюдением.</translation>
    </message>
    <message>
        <source>Wants a key of your own, which is not set yet (Settings, Keys).</source>
        <translation>Нужен ваш собственный ключ; он ещё не задан (Настройки, Ключи).</translation>
    </message>
    <message>
        <source>An address with {query} in it is a search: a name of yours is put there, and followed when it changes. {lang} and {country} are filled in too, where the address has them.</source>
        <translation>Адрес, в котором есть {query}, — это поиск: туда подставляется одно из ваших названий, и поиск меняется вместе с ним. {lang} и {country} тоже заполняются, если они есть в адресе.</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>Выберите название</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>Language {lang}</source>
        <translation>Язык {lang}</translation>
    </message>
    <message>
        <source>Country {country}</source>
        <translation>Страна {country}</translation>
    </message>
</context>
<context>
    <name>AddressFinder</name>
    <message>
        <source>Addresses to watch, one a line</source>
        <translation>Адреса для наблюдения, по одному в строке</translation>
    </message>
    <message>
        <source>Allow addresses in a private network</source>
        <translation>Разрешить адреса в частной сети</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>Смотрим, что там…</translation>
    </message>
    <message>
        <source>No posts were found there. A feed of the site may work.</source>
        <translation>Сообщений там не нашлось. Возможно, подойдёт лента этого сайта.</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n дн</numerusform>
            <numerusform>%n дн</numerusform>
            <numerusform>%n дн</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answered</source>
        <translation>Ответили</translation>
    </message>
    <message>
        <source>Link to the answer</source>
        <translation>Ссылка на ответ</translation>
    </message>
    <message>
        <source>May stay empty. The link proves later when and what you answered.</source>
        <translation>Можно оставить пустым. По ссылке потом видно, когда и что вы ответили.</translation>
    </message>
    <message>
        <source>A link starts with https:// or http://.</source>
        <translation>Ссылка начинается с https:// или http://.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Папка: %1</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>Take in another mention</source>
        <translation>Добавить ещё упоминание</translation>
    </message>
    <message>
        <source>They become part of “%1”; those of the same author stand first.</source>
        <translation>Они войдут в дело «%1»; сначала стоят записи того же автора.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Complaints that wait</source>
        <translation>Жалобы, которые ждут</translation>
    </message>
    <message>
        <source>Choose a mention.</source>
        <translation>Выберите упоминание.</translation>
    </message>
</context>
<context>
    <name>Blank</name>
    <message>
        <source>telephone or address to turn to</source>
        <translation>телефон или адрес для связи</translation>
    </message>
    <message>
        <source>what we found</source>
        <translation>что мы выяснили</translation>
    </message>
    <message>
        <source>what we do about it</source>
        <translation>что мы делаем</translation>
    </message>
    <message>
        <source>what is given</source>
        <translation>что даём в возмещение</translation>
    </message>
    <message>
        <source>what was changed</source>
        <translation>что изменено</translation>
    </message>
    <message>
        <source>who takes care</source>
        <translation>кто занимается</translation>
    </message>
    <message>
        <source>number of the order</source>
        <translation>номер заказа</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>с какого дня</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>до какого срока</translation>
    </message>
    <message>
        <source>our name</source>
        <translation>наше название</translation>
    </message>
    <message>
        <source>the author's name</source>
        <translation>имя автора</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>о чём речь</translation>
    </message>
    <message>
        <source>what was raised</source>
        <translation>о чём писали</translation>
    </message>
    <message>
        <source>how it is put right</source>
        <translation>как исправляем</translation>
    </message>
    <message>
        <source>what is different now</source>
        <translation>что теперь иначе</translation>
    </message>
</context>
<context>
    <name>BringFile</name>
    <message numerus="yes">
        <source>A saved page with %n post(s). Those that name somebody are ticked.</source>
        <translation>
            <numerusform>Сохранённая страница: %n запись. Отмечены те, где кто-то назван.</numerusform>
            <numerusform>Сохранённая страница: %n записи. Отмечены те, где кто-то назван.</numerusform>
            <numerusform>Сохранённая страница: %n записей. Отмечены те, где кто-то назван.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no address on the web</source>
        <translation>«%1» не адрес в интернете</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read</source>
        <translation>дату «%1» не прочесть</translation>
    </message>
    <message>
        <source>“%1” is no rating</source>
        <translation>«%1» не оценка</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Внести файл</translation>
    </message>
    <message>
        <source>Posts in the file</source>
        <translation>Записи в файле</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Адрес страницы</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Читаем файл…</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Снять отметки</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message numerus="yes">
        <source>Notification mails that tell of %n post(s).</source>
        <translation>
            <numerusform>Письма-уведомления: в них %n запись.</numerusform>
            <numerusform>Письма-уведомления: в них %n записи.</numerusform>
            <numerusform>Письма-уведомления: в них %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A table with %n post(s). Check which column holds what.</source>
        <translation>
            <numerusform>Таблица: %n запись. Проверьте, в каком столбце что.</numerusform>
            <numerusform>Таблица: %n записи. Проверьте, в каком столбце что.</numerusform>
            <numerusform>Таблица: %n записей. Проверьте, в каком столбце что.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n post(s)</source>
        <translation>
            <numerusform>Внести %n запись</numerusform>
            <numerusform>Внести %n записи</numerusform>
            <numerusform>Внести %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The page does not say where it is from. Paste its address.</source>
        <translation>Страница не говорит, откуда она. Вставьте её адрес.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Прочесть</translation>
    </message>
    <message>
        <source>neither a text nor an address</source>
        <translation>нет ни текста, ни адреса</translation>
    </message>
    <message>
        <source>Say which column holds the text or the address.</source>
        <translation>Укажите, в каком столбце текст или адрес.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Выбрано: %Ln</numerusform>
            <numerusform>Выбрано: %Ln</numerusform>
            <numerusform>Выбрано: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticked</source>
        <translation>
            <numerusform>Отмечено: %Ln</numerusform>
            <numerusform>Отмечено: %Ln</numerusform>
            <numerusform>Отмечено: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Press digest…</source>
        <translation>Дайджест прессы…</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Снять все отметки</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Поручить</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Save the card</source>
        <translation>Сохранить карточку</translation>
    </message>
    <message>
        <source>recommends us</source>
        <translation>рекомендует нас</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>why</source>
        <translation>почему</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Карточка: %1</translation>
    </message>
    <message>
        <source>The founding day is no day: write it like 31.12.1995.</source>
        <translation>Дата основания не читается: напишите так: 31.12.1995.</translation>
    </message>
    <message>
        <source>The profit is no amount.</source>
        <translation>Прибыль записана не числом.</translation>
    </message>
</context>
<context>
    <name>CaseChange</name>
    <message>
        <source>owner: %1</source>
        <translation>ответственный: %1</translation>
    </message>
    <message>
        <source>weight: %1</source>
        <translation>тяжесть: %1</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>вина: %1</translation>
    </message>
    <message>
        <source>reason found: %1</source>
        <translation>найденная причина: %1</translation>
    </message>
    <message>
        <source>first answer due: %1</source>
        <translation>первый ответ до: %1</translation>
    </message>
    <message>
        <source>named “%1”</source>
        <translation>название: «%1»</translation>
    </message>
    <message>
        <source>reason given: %1</source>
        <translation>причина со слов автора: %1</translation>
    </message>
</context>
<context>
    <name>CaseCheck</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>Чья вина</translation>
    </message>
    <message>
        <source>Reason the author gives</source>
        <translation>Причина со слов автора</translation>
    </message>
    <message>
        <source>Reason we found</source>
        <translation>Причина, которую нашли мы</translation>
    </message>
    <message>
        <source>Are the stated facts true? Hold each against a record or a person.</source>
        <translation>Верны ли названные факты? Сверьте каждый с записью или с человеком.</translation>
    </message>
    <message>
        <source>What it states</source>
        <translation>Что утверждается</translation>
    </message>
    <message>
        <source>No checkable statement was found. Add one that you see in the text.</source>
        <translation>Проверяемых утверждений не найдено. Добавьте то, что видите в тексте.</translation>
    </message>
    <message>
        <source>Add a statement…</source>
        <translation>Добавить утверждение…</translation>
    </message>
    <message>
        <source>Own records…</source>
        <translation>Свои записи…</translation>
    </message>
    <message>
        <source>Correct the statement…</source>
        <translation>Исправить утверждение…</translation>
    </message>
    <message>
        <source>This is no statement: remove it</source>
        <translation>Это не утверждение: убрать</translation>
    </message>
    <message>
        <source>Take this as the verdict, with the row as its ground</source>
        <translation>Принять как вывод, со строкой в основании</translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation>выяснил(а) %1</translation>
    </message>
    <message>
        <source>Verdict on “%1”</source>
        <translation>Вывод о «%1»</translation>
    </message>
    <message>
        <source>Altogether: %1</source>
        <translation>В целом: %1</translation>
    </message>
    <message>
        <source>Accept for “%1”: %2</source>
        <translation>Принять для «%1»: %2</translation>
    </message>
</context>
<context>
    <name>CaseClock</name>
    <message>
        <source>answered in time</source>
        <translation>ответ дан вовремя</translation>
    </message>
    <message>
        <source>waits for the author</source>
        <translation>ждём автора</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>a question was answered too late</source>
        <translation>на вопрос ответили с опозданием</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>стоит</translation>
    </message>
    <message>
        <source>answered %1 too late</source>
        <translation>ответ опоздал на %1</translation>
    </message>
    <message>
        <source>a new question: %1</source>
        <translation>новый вопрос: %1</translation>
    </message>
</context>
<context>
    <name>CaseClose</name>
    <message>
        <source>A case ends with the author's consent or a recorded reason.</source>
        <translation>Дело кончается согласием автора или записанной причиной.</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Закрыть…</translation>
    </message>
    <message>
        <source>Answer and close…</source>
        <translation>Ответить и закрыть…</translation>
    </message>
    <message>
        <source>Where the author agreed</source>
        <translation>Где автор согласился</translation>
    </message>
    <message>
        <source>How content was the author? 1 not at all, 5 fully</source>
        <translation>Насколько автор доволен? 1 – совсем нет, 5 – вполне</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>the author agrees</source>
        <translation>автор согласен</translation>
    </message>
    <message>
        <source>This author has no name, so only a reason will do.</source>
        <translation>У автора нет имени, поэтому нужна причина.</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Отклонено: %1</translation>
    </message>
    <message>
        <source>Goes on in “%1”</source>
        <translation>Продолжается в «%1»</translation>
    </message>
    <message>
        <source>%1: %2 of 5</source>
        <translation>%1: %2 из 5</translation>
    </message>
</context>
<context>
    <name>CaseMove</name>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Back to checking</source>
        <translation>Назад к проверке</translation>
    </message>
    <message>
        <source>Start checking</source>
        <translation>Начать проверку</translation>
    </message>
    <message>
        <source>Checked: on to the answer</source>
        <translation>Проверено: к ответу</translation>
    </message>
    <message>
        <source>Answered already</source>
        <translation>Уже ответили</translation>
    </message>
    <message>
        <source>Start putting right</source>
        <translation>Начать исправлять</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Закрыть…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>“%1” is being checked.</source>
        <translation>«%1» проверяется.</translation>
    </message>
    <message>
        <source>“%1” is checked; now answer.</source>
        <translation>«%1» проверено; теперь ответ.</translation>
    </message>
    <message>
        <source>“%1” counts as answered.</source>
        <translation>По делу «%1» ответ дан.</translation>
    </message>
    <message>
        <source>“%1” is being put right.</source>
        <translation>«%1» исправляется.</translation>
    </message>
    <message>
        <source>“%1” is closed.</source>
        <translation>Дело «%1» закрыто.</translation>
    </message>
    <message>
        <source>“%1” is dismissed.</source>
        <translation>Дело «%1» отклонено.</translation>
    </message>
    <message>
        <source>“%1” is merged.</source>
        <translation>Дело «%1» объединено с другим.</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Answer and close…</source>
        <translation>Ответить и закрыть…</translation>
    </message>
    <message>
        <source>What we changed…</source>
        <translation>Что мы изменили…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ответ…</translation>
    </message>
    <message>
        <source>Holding reply…</source>
        <translation>Промежуточный ответ…</translation>
    </message>
    <message>
        <source>Save the case as PDF…</source>
        <translation>Сохранить дело как PDF…</translation>
    </message>
    <message>
        <source>Take in another mention…</source>
        <translation>Добавить ещё упоминание…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Keep the page as it is now</source>
        <translation>Сохранить страницу, как она есть сейчас</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>What you found out, whom you asked (Ctrl+Enter keeps it)</source>
        <translation>Что выяснили, кого спросили (Ctrl+Enter – сохранить)</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Kept pages</source>
        <translation>Сохранённые страницы</translation>
    </message>
    <message>
        <source>Check the kept pages</source>
        <translation>Проверить сохранённые страницы</translation>
    </message>
    <message>
        <source>No page is kept yet. A kept page proves what stood there, also after it is deleted.</source>
        <translation>Пока ни одна страница не сохранена. Она докажет, что там стояло, даже когда всё удалят.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more mention(s)</source>
        <translation>
            <numerusform>… и ещё %n упоминание</numerusform>
            <numerusform>… и ещё %n упоминания</numerusform>
            <numerusform>… и ещё %n упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a case to work on it here.</source>
        <translation>Выберите дело, чтобы работать с ним здесь.</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>открыто %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Дело %1</translation>
    </message>
    <message>
        <source>First answer: %1</source>
        <translation>Первый ответ: %1</translation>
    </message>
    <message>
        <source>Its mentions stand in another case now:</source>
        <translation>Его упоминания теперь в другом деле:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>вина: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Закрыто: %1</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Отклонено: %1</translation>
    </message>
</context>
<context>
    <name>CasePart</name>
    <message>
        <source>In Mentions</source>
        <translation>В упоминаниях</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Открыть оригинал</translation>
    </message>
    <message>
        <source>Keep the page</source>
        <translation>Сохранить страницу</translation>
    </message>
    <message>
        <source>The page is fetched and kept as it is now, beside what was kept before.</source>
        <translation>Страница скачивается и сохраняется как есть, рядом с прежними.</translation>
    </message>
    <message>
        <source>Give back to the inbox</source>
        <translation>Вернуть во входящие</translation>
    </message>
    <message>
        <source>The post has no words of its own.</source>
        <translation>В сообщении нет собственных слов.</translation>
    </message>
    <message numerus="yes">
        <source>The author changed it: %n time(s)</source>
        <translation>
            <numerusform>Автор изменил текст: %n раз</numerusform>
            <numerusform>Автор изменил текст: %n раза</numerusform>
            <numerusform>Автор изменил текст: %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Короче</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Весь текст</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>правилось</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>там удалено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Как картинка</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Копировать SHA-256</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Открыть ответ</translation>
    </message>
    <message>
        <source>Link %1 of the chain: %2</source>
        <translation>Звено %1 цепочки: %2</translation>
    </message>
    <message>
        <source>the site answered %1</source>
        <translation>сайт ответил %1</translation>
    </message>
</context>
<context>
    <name>CaseRespond</name>
    <message>
        <source>This is no answer of ours</source>
        <translation>Это не наш ответ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln знак</numerusform>
            <numerusform>%Ln знака</numerusform>
            <numerusform>%Ln знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer where the complaint stands, then record the answer with its link.</source>
        <translation>Ответьте там, где стоит жалоба, затем запишите ответ со ссылкой.</translation>
    </message>
    <message>
        <source>Holding reply…</source>
        <translation>Промежуточный ответ…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ответ…</translation>
    </message>
    <message>
        <source>Wait for the author: pause the clocks…</source>
        <translation>Ждать автора: остановить сроки…</translation>
    </message>
    <message>
        <source>Let the clocks go on</source>
        <translation>Снова считать сроки</translation>
    </message>
    <message>
        <source>Paused since %1 by %2: %3</source>
        <translation>Остановлено %1, %2: %3</translation>
    </message>
    <message>
        <source>Tactic card</source>
        <translation>Карточка тактики</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Needs no answer</source>
        <translation>Ответа не требует</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Делать</translation>
    </message>
    <message>
        <source>Don't</source>
        <translation>Не делать</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Тон</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Later question, %1</source>
        <translation>Новый вопрос, %1</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>Открыть вопрос</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Править…</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Скопировать текст</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>It is published…</source>
        <translation>Опубликовано…</translation>
    </message>
    <message>
        <source>found %1 ago</source>
        <translation>найдено: %1 назад</translation>
    </message>
    <message>
        <source>published %1 ago</source>
        <translation>опубликовано: %1 назад</translation>
    </message>
</context>
<context>
    <name>CaseRight</name>
    <message>
        <source>Told at %1 of %2 places where it was raised</source>
        <translation>Рассказано в %1 из %2 мест, где об этом писали</translation>
    </message>
    <message>
        <source>Compensation…</source>
        <translation>Возмещение…</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Мера…</translation>
    </message>
    <message>
        <source>What we changed…</source>
        <translation>Что мы изменили…</translation>
    </message>
    <message numerus="yes">
        <source>The reason came back: %n complaint(s) since.</source>
        <translation>
            <numerusform>Причина вернулась: %n жалоба с тех пор.</numerusform>
            <numerusform>Причина вернулась: %n жалобы с тех пор.</numerusform>
            <numerusform>Причина вернулась: %n жалоб с тех пор.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of ours to put right: the case may be closed without a measure.</source>
        <translation>Исправлять нам нечего: дело можно закрыть без меры.</translation>
    </message>
    <message>
        <source>Mend the cause. Then tell at every open place where it was raised what we changed.</source>
        <translation>Устраните причину. Затем расскажите во всех местах, где об этом писали, что мы изменили.</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>ещё не рассказано</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>заказ %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>It is done…</source>
        <translation>Сделано…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Drop it…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>told %1</source>
        <translation>рассказано %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Скопировать текст</translation>
    </message>
    <message>
        <source>It is told there…</source>
        <translation>Там рассказано…</translation>
    </message>
    <message>
        <source>Pass over…</source>
        <translation>Пропустить…</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>срок: %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>сделано %1</translation>
    </message>
    <message>
        <source>effect looked at: %1</source>
        <translation>проверка действия: %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>It is given…</source>
        <translation>Выдано…</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>It does not work…</source>
        <translation>Не действует…</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>Открыть снова…</translation>
    </message>
    <message>
        <source>passed over: %1</source>
        <translation>пропущено: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Подтверждение: %1</translation>
    </message>
    <message>
        <source>Effect: %1</source>
        <translation>Действие: %1</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>nobody's yet</source>
        <translation>пока ничьё</translation>
    </message>
</context>
<context>
    <name>CaseSide</name>
    <message numerus="yes">
        <source>The author complained before: %n time(s)</source>
        <translation>
            <numerusform>Автор жаловался раньше: %n раз</numerusform>
            <numerusform>Автор жаловался раньше: %n раза</numerusform>
            <numerusform>Автор жаловался раньше: %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Тяжесть</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>First answer due</source>
        <translation>Первый ответ до</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Key client %1</source>
        <translation>Ключевой клиент %1</translation>
    </message>
    <message>
        <source>Probably client %1</source>
        <translation>Вероятно, клиент %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никто</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Срочность: %1</translation>
    </message>
    <message>
        <source>No longer follow it</source>
        <translation>Больше не следить</translation>
    </message>
    <message>
        <source>Follow this case</source>
        <translation>Следить за делом</translation>
    </message>
    <message>
        <source>Show the client</source>
        <translation>Показать клиента</translation>
    </message>
    <message>
        <source>Followed by %1</source>
        <translation>Следят: %1</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <translation>Не их</translation>
    </message>
    <message>
        <source>Yes, theirs</source>
        <translation>Да, их</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Я (%1)</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Кто-то другой…</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Другое время…</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Как в настройках</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Дело %1</translation>
    </message>
</context>
<context>
    <name>CaseState</name>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Responding</source>
        <translation>Готовим ответ</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Ответ дан</translation>
    </message>
    <message>
        <source>Putting right</source>
        <translation>Исправляем</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединено</translation>
    </message>
</context>
<context>
    <name>CaseStep</name>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Save the case as PDF</source>
        <translation>Сохранить дело как PDF</translation>
    </message>
    <message>
        <source>How content the author was is noted.</source>
        <translation>Оценка автора записана.</translation>
    </message>
    <message>
        <source>“%1” is answered and closed.</source>
        <translation>На «%1» ответили, дело закрыто.</translation>
    </message>
    <message>
        <source>The verdict is kept.</source>
        <translation>Вывод записан.</translation>
    </message>
    <message>
        <source>The measure is done: now tell where it was raised.</source>
        <translation>Мера выполнена: теперь расскажите там, где об этом писали.</translation>
    </message>
    <message>
        <source>Owner of the case</source>
        <translation>Ответственный за дело</translation>
    </message>
    <message>
        <source>Who takes care</source>
        <translation>Кто займётся</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>The owner is changed.</source>
        <translation>Ответственный изменён.</translation>
    </message>
    <message>
        <source>The deadline is changed.</source>
        <translation>Срок изменён.</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Название дела</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>The case is renamed.</source>
        <translation>Дело переименовано.</translation>
    </message>
    <message>
        <source>You follow the case.</source>
        <translation>Вы следите за делом.</translation>
    </message>
    <message>
        <source>You no longer follow it.</source>
        <translation>Вы больше не следите за делом.</translation>
    </message>
    <message>
        <source>The draft is changed.</source>
        <translation>Черновик изменён.</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>Ответ записан.</translation>
    </message>
    <message>
        <source>Pause the clocks</source>
        <translation>Остановить сроки</translation>
    </message>
    <message>
        <source>What we wait for</source>
        <translation>Чего ждём</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The clocks stand still.</source>
        <translation>Сроки остановлены.</translation>
    </message>
    <message>
        <source>The statement is kept.</source>
        <translation>Утверждение записано.</translation>
    </message>
    <message>
        <source>The compensation is proposed.</source>
        <translation>Возмещение предложено.</translation>
    </message>
    <message>
        <source>The author has it</source>
        <translation>Автор получил</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>Чем подтверждается</translation>
    </message>
    <message>
        <source>It is given</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>The compensation is given.</source>
        <translation>Возмещение выдано.</translation>
    </message>
    <message>
        <source>The measure is kept.</source>
        <translation>Мера записана.</translation>
    </message>
    <message>
        <source>The measure is carried out</source>
        <translation>Мера выполнена</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The measure is changed.</source>
        <translation>Мера изменена.</translation>
    </message>
    <message>
        <source>What we changed is told there</source>
        <translation>О переменах там рассказано</translation>
    </message>
    <message>
        <source>This place is told.</source>
        <translation>Это место отмечено: рассказано.</translation>
    </message>
    <message>
        <source>Pass over this place</source>
        <translation>Пропустить это место</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>This place is passed over.</source>
        <translation>Место пропущено.</translation>
    </message>
    <message>
        <source>The words are copied.</source>
        <translation>Текст скопирован.</translation>
    </message>
    <message>
        <source>The weight is changed.</source>
        <translation>Тяжесть изменена.</translation>
    </message>
    <message>
        <source>Whose fault it was is recorded.</source>
        <translation>Записано, чья вина.</translation>
    </message>
    <message>
        <source>The reason given is changed.</source>
        <translation>Причина со слов автора изменена.</translation>
    </message>
    <message>
        <source>The reason found is recorded.</source>
        <translation>Найденная причина записана.</translation>
    </message>
    <message>
        <source>The mention is taken into the case.</source>
        <translation>Упоминание добавлено в дело.</translation>
    </message>
    <message>
        <source>The mention is back in the inbox.</source>
        <translation>Упоминание снова во входящих.</translation>
    </message>
    <message>
        <source>The holding reply is recorded.</source>
        <translation>Промежуточный ответ записан.</translation>
    </message>
    <message>
        <source>It is recorded that we told what changed.</source>
        <translation>Записано: мы рассказали, что изменилось.</translation>
    </message>
    <message>
        <source>Finish checking first: then the case can be answered and closed.</source>
        <translation>Сначала закончите проверку: тогда можно ответить и закрыть.</translation>
    </message>
    <message>
        <source>Answers are approved by a second person here: write a draft first.</source>
        <translation>Ответы здесь одобряет второй человек: сначала напишите черновик.</translation>
    </message>
    <message>
        <source>The measure does not work</source>
        <translation>Мера не действует</translation>
    </message>
    <message>
        <source>Open the measure again</source>
        <translation>Открыть меру снова</translation>
    </message>
    <message>
        <source>Drop the measure</source>
        <translation>Отменить меру</translation>
    </message>
    <message>
        <source>The clocks go on.</source>
        <translation>Сроки снова идут.</translation>
    </message>
    <message>
        <source>That question needs no answer.</source>
        <translation>Вопрос ответа не требует.</translation>
    </message>
    <message>
        <source>It is taken out; its clocks run again.</source>
        <translation>Ответ убран; его сроки снова идут.</translation>
    </message>
    <message>
        <source>The draft is approved.</source>
        <translation>Черновик одобрен.</translation>
    </message>
    <message>
        <source>The draft is thrown away.</source>
        <translation>Черновик выброшен.</translation>
    </message>
    <message>
        <source>It is the client's complaint.</source>
        <translation>Это жалоба клиента.</translation>
    </message>
    <message>
        <source>It is not the client's; it is not asked again.</source>
        <translation>Это не жалоба клиента; больше не спросим.</translation>
    </message>
    <message>
        <source>The statement is removed.</source>
        <translation>Утверждение убрано.</translation>
    </message>
    <message>
        <source>The compensation is approved.</source>
        <translation>Возмещение одобрено.</translation>
    </message>
    <message>
        <source>The compensation is refused.</source>
        <translation>Возмещение отклонено.</translation>
    </message>
    <message>
        <source>The compensation is removed.</source>
        <translation>Возмещение убрано.</translation>
    </message>
    <message>
        <source>The measure works.</source>
        <translation>Мера действует.</translation>
    </message>
    <message>
        <source>There is no other open case to merge into.</source>
        <translation>Другого открытого дела для объединения нет.</translation>
    </message>
    <message>
        <source>No other complaint waits.</source>
        <translation>Других ждущих жалоб нет.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln открытое дело</numerusform>
            <numerusform>%Ln открытых дела</numerusform>
            <numerusform>%Ln открытых дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) in all.</source>
        <translation>
            <numerusform>Всего %Ln дело.</numerusform>
            <numerusform>Всего %Ln дела.</numerusform>
            <numerusform>Всего %Ln дел.</numerusform>
        </translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation>Список дел</translation>
    </message>
    <message>
        <source>Search in cases</source>
        <translation>Поиск по делам</translation>
    </message>
    <message>
        <source>Title, site, author, note…</source>
        <translation>Название, сайт, автор, заметка…</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Показать все дела</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Дел пока нет</translation>
    </message>
    <message>
        <source>A complaint among the mentions becomes a case with the key C. Here it gets an owner, a deadline and a checklist, until it is answered and put right.</source>
        <translation>Жалоба из упоминаний становится делом по клавише C. Здесь у неё есть ответственный, срок и список шагов, пока на неё не ответят и всё не исправят.</translation>
    </message>
    <message>
        <source>Look at the mentions</source>
        <translation>К упоминаниям</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочены</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Слежу</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) overdue</source>
        <translation>
            <numerusform>%Ln ответ просрочен</numerusform>
            <numerusform>%Ln ответа просрочены</numerusform>
            <numerusform>%Ln ответов просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>No open case: every complaint is dealt with</source>
        <translation>Открытых дел нет: все жалобы разобраны</translation>
    </message>
    <message>
        <source>No open case is yours</source>
        <translation>Среди открытых дел нет ваших</translation>
    </message>
    <message>
        <source>No answer is overdue</source>
        <translation>Просроченных ответов нет</translation>
    </message>
    <message>
        <source>You follow no case</source>
        <translation>Вы не следите ни за одним делом</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Следующее дело</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Предыдущее дело</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Заметка сохранена.</translation>
    </message>
    <message>
        <source>Next step of the case</source>
        <translation>Следующий шаг дела</translation>
    </message>
    <message>
        <source>Take the case: I am its owner</source>
        <translation>Взять дело себе</translation>
    </message>
    <message>
        <source>Holding reply</source>
        <translation>Промежуточный ответ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer and close</source>
        <translation>Ответить и закрыть</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>Что мы изменили</translation>
    </message>
    <message>
        <source>Close, with the reason</source>
        <translation>Закрыть, указав причину</translation>
    </message>
    <message>
        <source>Dismiss, with the reason</source>
        <translation>Отклонить, указав причину</translation>
    </message>
    <message>
        <source>Merge into another case</source>
        <translation>Объединить с другим делом</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Keep the page as it is now</source>
        <translation>Сохранить страницу, как она есть сейчас</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Открыть оригинал в браузере</translation>
    </message>
    <message>
        <source>Open the step “%1”</source>
        <translation>Открыть шаг «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n page(s)…</source>
        <translation>
            <numerusform>Скачиваем %n страницу…</numerusform>
            <numerusform>Скачиваем %n страницы…</numerusform>
            <numerusform>Скачиваем %n страниц…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the kept page</source>
        <translation>Сохранить копию страницы</translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation>Страница отрисовывается…</translation>
    </message>
    <message>
        <source>The SHA-256 is copied.</source>
        <translation>SHA-256 скопирован.</translation>
    </message>
    <message>
        <source>The page can't be saved there: %1</source>
        <translation>Сюда страницу сохранить нельзя: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) kept as now.</source>
        <translation>
            <numerusform>Сохранена %n страница, как есть.</numerusform>
            <numerusform>Сохранены %n страницы, как есть.</numerusform>
            <numerusform>Сохранено %n страниц, как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>These pages hold, but others do not: see Settings, Storage.</source>
        <translation>Эти страницы целы, но другие нет: см. «Настройки», «Хранение».</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of this case are as they were found.</source>
        <translation>
            <numerusform>%n страница этого дела такая, какой была найдена.</numerusform>
            <numerusform>%n страницы этого дела такие, какими были найдены.</numerusform>
            <numerusform>%n страниц этого дела такие, какими были найдены.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо по почте</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>ordered</source>
        <translation>заказано</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлен</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>выставлен счёт</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачено</translation>
    </message>
    <message>
        <source>asked how it went</source>
        <translation>спросили, как прошло</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>due</source>
        <translation>в срок</translation>
    </message>
    <message>
        <source>slipped</source>
        <translation>сбой</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>ChoosePlaces</name>
    <message>
        <source>Ready-made places</source>
        <translation>Готовые места</translation>
    </message>
    <message>
        <source>Public feeds, forums and searches. None of them was tried on the live network when this list was made: the state of each place will tell whether it can be read.</source>
        <translation>Общедоступные ленты, форумы и поиски. При составлении списка ни одно место не проверялось в сети: состояние каждого покажет, читается ли оно.</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>Add the places</source>
        <translation>Добавить места</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>ordered</source>
        <translation>заказ</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплата</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>не доставлено</translation>
    </message>
    <message>
        <source>called</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>визит</translation>
    </message>
    <message>
        <source>wrote</source>
        <translation>обращение</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обещание</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отмена</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возврат товара</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>деньги вернули</translation>
    </message>
    <message>
        <source>not refunded</source>
        <translation>деньги не вернули</translation>
    </message>
    <message>
        <source>broke</source>
        <translation>поломка</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>ремонт</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>списание</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>injured</source>
        <translation>травма</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>замена</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>A day as 2026-11-03, an amount as 12500 EUR; empty: as it stands.</source>
        <translation>День как 2026-11-03, сумма как 12500 RUB; пусто: как написано.</translation>
    </message>
    <message>
        <source>What the complaint states</source>
        <translation>Что утверждает жалоба</translation>
    </message>
    <message>
        <source>Correct the statement</source>
        <translation>Исправить утверждение</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Слова из текста</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>Copy the words from the text.</source>
        <translation>Скопируйте слова из текста.</translation>
    </message>
</context>
<context>
    <name>ClientField</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название или имя</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Разряд</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>Основана</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Прекращена</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Правопреемник</translation>
    </message>
    <message>
        <source>Profit of a year</source>
        <translation>Прибыль за год</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Recommends us</source>
        <translation>Рекомендует нас</translation>
    </message>
    <message>
        <source>First asked for</source>
        <translation>Первый запрос</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Пожелание</translation>
    </message>
    <message>
        <source>Shared goals</source>
        <translation>Общие цели</translation>
    </message>
    <message>
        <source>Does not count as a loss</source>
        <translation>Не считается потерей</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ушёл</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Number of the client</source>
        <translation>Номер клиента</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Оплачен</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Its order</source>
        <translation>Заказ по нему</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Дозвонились</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Тон</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Срок следующего шага</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Что спрашивали</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Best score</source>
        <translation>Высшая оценка</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
</context>
<context>
    <name>ClientKey</name>
    <message>
        <source>Site or mail domain</source>
        <translation>Сайт или домен почты</translation>
    </message>
    <message>
        <source>Order or contract number</source>
        <translation>Номер заказа или договора</translation>
    </message>
    <message>
        <source>Name they write under</source>
        <translation>Имя, под которым пишут</translation>
    </message>
</context>
<context>
    <name>ClientKeys</name>
    <message>
        <source>What key clients are known by</source>
        <translation>По чему узнаём ключевых клиентов</translation>
    </message>
    <message>
        <source>A complaint that shows one of these is offered as probably that client's; people at the client, its own site and numbers of its card count without being named here.</source>
        <translation>Жалоба с одним из этих признаков предлагается как вероятная жалоба клиента; люди у клиента, его сайт и номера из карточки учитываются и без записи здесь.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Site, number or name</source>
        <translation>Сайт, номер или имя</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>There is no key client yet.</source>
        <translation>Ключевых клиентов пока нет.</translation>
    </message>
    <message>
        <source>Nothing of its own is named yet.</source>
        <translation>Своих признаков пока нет.</translation>
    </message>
</context>
<context>
    <name>ClientNews</name>
    <message>
        <source>To look at</source>
        <translation>К просмотру</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>News of clients</source>
        <translation>Новости о клиентах</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln новость</numerusform>
            <numerusform>%Ln новости</numerusform>
            <numerusform>%Ln новостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>выбрана %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Not this client</source>
        <translation>Не этот клиент</translation>
    </message>
    <message>
        <source>No client is watched yet</source>
        <translation>Пока ни за одним клиентом не следим</translation>
    </message>
    <message>
        <source>Name your key clients: what happens to them becomes a reason to call.</source>
        <translation>Назовите ключевых клиентов: всё, что с ними происходит, – повод позвонить.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Добавить клиента</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) watched; what names them appears here by itself.</source>
        <translation>
            <numerusform>Следим за %Ln клиентом; всё, где он назван, появится здесь само.</numerusform>
            <numerusform>Следим за %Ln клиентами; всё, где они названы, появится здесь само.</numerusform>
            <numerusform>Следим за %Ln клиентами; всё, где они названы, появится здесь само.</numerusform>
        </translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>An occasion is made: it stands under Occasions.</source>
        <translation>Повод создан: он на вкладке «Поводы».</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Заметка сохранена.</translation>
    </message>
    <message>
        <source>Nobody wrote about your clients yet</source>
        <translation>О ваших клиентах пока не писали</translation>
    </message>
    <message>
        <source>No news waits</source>
        <translation>Новостей к просмотру нет</translation>
    </message>
    <message>
        <source>All that was found about your clients is looked at.</source>
        <translation>Всё найденное о клиентах просмотрено.</translation>
    </message>
    <message>
        <source>Show all news</source>
        <translation>Показать все новости</translation>
    </message>
    <message>
        <source>The kind is corrected.</source>
        <translation>Вид исправлен.</translation>
    </message>
    <message>
        <source>The tone is corrected.</source>
        <translation>Тон исправлен.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s): not this client.</source>
        <translation>
            <numerusform>%n упоминание: не этот клиент.</numerusform>
            <numerusform>%n упоминания: не этот клиент.</numerusform>
            <numerusform>%n упоминаний: не этот клиент.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) done.</source>
        <translation>
            <numerusform>%n упоминание готово.</numerusform>
            <numerusform>%n упоминания готовы.</numerusform>
            <numerusform>%n упоминаний готово.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) back among the news.</source>
        <translation>
            <numerusform>%n упоминание снова в новостях.</numerusform>
            <numerusform>%n упоминания снова в новостях.</numerusform>
            <numerusform>%n упоминаний снова в новостях.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Адрес скопирован.</translation>
    </message>
    <message>
        <source>The page is kept as evidence.</source>
        <translation>Страница сохранена как доказательство.</translation>
    </message>
    <message>
        <source>Looked at the post again.</source>
        <translation>Сообщение проверено ещё раз.</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>language: %1</source>
        <translation>язык: %1</translation>
    </message>
    <message>
        <source>What happened with the client</source>
        <translation>Что происходило с клиентом</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Пока ничего не произошло</translation>
    </message>
    <message>
        <source>News that name the client, complaints, contacts, occasions and answers stand here in one line of time. Press C to log the first contact.</source>
        <translation>Новости о клиенте, жалобы, контакты, поводы и ответы стоят здесь в одной ленте. Нажмите C, чтобы записать первый контакт.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новости</translation>
    </message>
    <message>
        <source>Complaints and cases</source>
        <translation>Жалобы и дела</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Occasions and signs</source>
        <translation>Поводы и признаки</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>ничей</translation>
    </message>
    <message>
        <source>recommends us</source>
        <translation>рекомендует нас</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Записать контакт…</translation>
    </message>
    <message>
        <source>Draft a mail…</source>
        <translation>Черновик письма…</translation>
    </message>
    <message>
        <source>Edit the card…</source>
        <translation>Править карточку…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Добавить лицо…</translation>
    </message>
    <message>
        <source>Note a wish…</source>
        <translation>Записать пожелание…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Its news</source>
        <translation>Его новости</translation>
    </message>
    <message>
        <source>Note an answer…</source>
        <translation>Записать ответ…</translation>
    </message>
    <message>
        <source>Add a legal entity…</source>
        <translation>Добавить юрлицо…</translation>
    </message>
    <message>
        <source>Add a number…</source>
        <translation>Добавить номер…</translation>
    </message>
    <message>
        <source>Keep or win back…</source>
        <translation>Удержать или вернуть…</translation>
    </message>
    <message>
        <source>It is lost…</source>
        <translation>Клиент потерян…</translation>
    </message>
    <message>
        <source>Names and word forms</source>
        <translation>Названия и словоформы</translation>
    </message>
    <message>
        <source>founded %1</source>
        <translation>основана в %1</translation>
    </message>
</context>
<context>
    <name>ClientSide</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>No contact is recorded yet.</source>
        <translation>Контактов пока не записано.</translation>
    </message>
    <message>
        <source>Handed over to %1, who has not spoken with them yet</source>
        <translation>Передан: %1, разговора с клиентом ещё не было</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>их жалоба</translation>
    </message>
    <message>
        <source>perhaps theirs</source>
        <translation>возможно, их жалоба</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Записать контакт</translation>
    </message>
    <message>
        <source>Signs of loss</source>
        <translation>Признаки ухода</translation>
    </message>
    <message>
        <source>What was tried and is planned</source>
        <translation>Что пробовали и что в плане</translation>
    </message>
    <message>
        <source>Occasions that wait</source>
        <translation>Поводы ждут</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Ближайшие даты</translation>
    </message>
    <message>
        <source>What they wished for</source>
        <translation>Чего хотели</translation>
    </message>
    <message>
        <source>Trade, the last 12 months and the 12 before</source>
        <translation>Торговля: последние 12 месяцев и 12 до них</translation>
    </message>
    <message>
        <source>Complaints that may be theirs</source>
        <translation>Жалобы, возможно от них</translation>
    </message>
    <message>
        <source>Legal entities and numbers</source>
        <translation>Юрлица и номера</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>Что ответили</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Править</translation>
    </message>
    <message numerus="yes">
        <source>Last spoken with %n day(s) ago.</source>
        <translation>
            <numerusform>Последний разговор %n день назад.</numerusform>
            <numerusform>Последний разговор %n дня назад.</numerusform>
            <numerusform>Последний разговор %n дней назад.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spoken with today.</source>
        <translation>Разговор был сегодня.</translation>
    </message>
    <message numerus="yes">
        <source>planned every %n day(s)</source>
        <translation>
            <numerusform>по плану раз в %n день</numerusform>
            <numerusform>по плану раз в %n дня</numerusform>
            <numerusform>по плану раз в %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries without an answer since</source>
        <translation>
            <numerusform>с тех пор %n попытка без ответа</numerusform>
            <numerusform>с тех пор %n попытки без ответа</numerusform>
            <numerusform>с тех пор %n попыток без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, theirs</source>
        <translation>Да, их</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <translation>Не их</translation>
    </message>
    <message>
        <source>Shared goals: %1</source>
        <translation>Общие цели: %1</translation>
    </message>
    <message>
        <source>Profit of a year: %1</source>
        <translation>Прибыль за год: %1</translation>
    </message>
    <message>
        <source>Does not count as a loss: %1</source>
        <translation>Не считается потерей: %1</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Обещано: %1</translation>
    </message>
    <message>
        <source>First asked for: %1</source>
        <translation>Первый запрос: %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>последний %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Просрочено: %1</translation>
    </message>
    <message>
        <source>Also written: %1</source>
        <translation>Пишут и так: %1</translation>
    </message>
    <message>
        <source>Next due %1</source>
        <translation>Следующий контакт: %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>сделано %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>ушёл %1</translation>
    </message>
    <message>
        <source>goes on as %1</source>
        <translation>продолжается как %1</translation>
    </message>
    <message>
        <source>there since %1</source>
        <translation>есть с %1</translation>
    </message>
</context>
<context>
    <name>ClientTable</name>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>People at clients</source>
        <translation>Люди у клиентов</translation>
    </message>
    <message>
        <source>Legal entities</source>
        <translation>Юрлица</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Счета</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Договоры</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Answers of clients</source>
        <translation>Ответы клиентов</translation>
    </message>
</context>
<context>
    <name>ClientTables</name>
    <message>
        <source>One firm? %1 – %2: %3</source>
        <translation>Одна фирма? %1 – %2: %3</translation>
    </message>
    <message>
        <source>No client yet.</source>
        <translation>Клиентов пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s)</source>
        <translation>
            <numerusform>%Ln новая строка</numerusform>
            <numerusform>%Ln новые строки</numerusform>
            <numerusform>%Ln новых строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln изменена</numerusform>
            <numerusform>%Ln изменены</numerusform>
            <numerusform>%Ln изменено</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables about clients</source>
        <translation>Таблицы о клиентах</translation>
    </message>
    <message>
        <source>Clients, people, orders, requests, invoices, usage, contracts, contacts and answers, from CSV, Excel or an address book. A folder that your CRM exports into is read when a file in it changes.</source>
        <translation>Клиенты, люди, заказы, запросы, счета, использование, договоры, контакты и ответы из CSV, Excel или адресной книги. Папка, куда выгружает ваша CRM, читается, когда файл в ней меняется.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln as before</source>
        <translation>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside</source>
        <translation>
            <numerusform>%Ln отложена</numerusform>
            <numerusform>%Ln отложены</numerusform>
            <numerusform>%Ln отложено</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in: %1.</source>
        <translation>Принято: %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more that may be there already</source>
        <translation>
            <numerusform>и ещё %Ln, возможно, уже есть</numerusform>
            <numerusform>и ещё %Ln, возможно, уже есть</numerusform>
            <numerusform>и ещё %Ln, возможно, уже есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new client(s)</source>
        <translation>
            <numerusform>%Ln новый клиент</numerusform>
            <numerusform>%Ln новых клиента</numerusform>
            <numerusform>%Ln новых клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known one(s) brought up to date</source>
        <translation>
            <numerusform>%Ln известный будет обновлён</numerusform>
            <numerusform>%Ln известных будут обновлены</numerusform>
            <numerusform>%Ln известных будут обновлены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be brought in</source>
        <translation>
            <numerusform>Можно принять %Ln строку</numerusform>
            <numerusform>Можно принять %Ln строки</numerusform>
            <numerusform>Можно принять %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad row(s) are kept aside, to be corrected</source>
        <translation>
            <numerusform>%Ln негодная строка откладывается до исправления</numerusform>
            <numerusform>%Ln негодные строки откладываются до исправления</numerusform>
            <numerusform>%Ln негодных строк откладываются до исправления</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message numerus="yes">
        <source>%Ln to be called today</source>
        <translation>
            <numerusform>сегодня позвонить %Ln</numerusform>
            <numerusform>сегодня позвонить %Ln</numerusform>
            <numerusform>сегодня позвонить %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>sour</source>
        <translation>недоволен</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>дружелюбен</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>по-разному</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %Ln day(s)</source>
        <translation>
            <numerusform>просрочен на %Ln день</numerusform>
            <numerusform>просрочен на %Ln дня</numerusform>
            <numerusform>просрочен на %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of what they wrote about us and said to us in the last %n day(s)</source>
        <translation>
            <numerusform>По тому, что писали о нас и говорили нам за последний %n день</numerusform>
            <numerusform>По тому, что писали о нас и говорили нам за последние %n дня</numerusform>
            <numerusform>По тому, что писали о нас и говорили нам за последние %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>posts</source>
        <translation>публикации</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>контакты</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>не записан</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln день назад</numerusform>
            <numerusform>%Ln дня назад</numerusform>
            <numerusform>%Ln дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>recommends</source>
        <translation>советует</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Разряд</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последний контакт</translation>
    </message>
    <message>
        <source>Signs of loss</source>
        <translation>Признаки ухода</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Тон</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новости</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Поводы</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>критично</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Import clients, people, orders, invoices…</source>
        <translation>Загрузить клиентов, людей, заказы, счета…</translation>
    </message>
    <message>
        <source>“%1” is watched; what was crawled already is searched too.</source>
        <translation>За «%1» следим; прочитанное раньше тоже просматривается.</translation>
    </message>
    <message>
        <source>Calendar of contacts and days</source>
        <translation>Календарь контактов и дат</translation>
    </message>
    <message>
        <source>Export the clients</source>
        <translation>Выгрузить клиентов</translation>
    </message>
    <message>
        <source>The thresholds are changed; all clients were looked at anew.</source>
        <translation>Пороги изменены; все клиенты просмотрены заново.</translation>
    </message>
    <message>
        <source>The occasion waits in the queue.</source>
        <translation>Повод ждёт в очереди.</translation>
    </message>
    <message>
        <source>The contact is changed.</source>
        <translation>Контакт изменён.</translation>
    </message>
    <message>
        <source>See its word forms</source>
        <translation>Показать падежные формы</translation>
    </message>
    <message>
        <source>It became an occasion for everybody chosen.</source>
        <translation>Стало поводом для всех выбранных.</translation>
    </message>
    <message>
        <source>Morning list</source>
        <translation>Утренний список</translation>
    </message>
    <message>
        <source>The contact with %1 is logged.</source>
        <translation>Контакт записан: %1.</translation>
    </message>
    <message>
        <source>The card of %1 is changed.</source>
        <translation>Карточка изменена: %1.</translation>
    </message>
    <message>
        <source>%1 is handed over.</source>
        <translation>Клиент передан: %1.</translation>
    </message>
    <message>
        <source>The draft is saved: %1</source>
        <translation>Черновик сохранён: %1</translation>
    </message>
    <message>
        <source>See the bad rows</source>
        <translation>Показать негодные строки</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>The number %1 is taken off the card.</source>
        <translation>Номер %1 убран с карточки.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>Возврат</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key client(s)</source>
        <translation>
            <numerusform>%Ln ключевой клиент</numerusform>
            <numerusform>%Ln ключевых клиента</numerusform>
            <numerusform>%Ln ключевых клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to contact</source>
        <translation>
            <numerusform>связаться с %Ln</numerusform>
            <numerusform>связаться с %Ln</numerusform>
            <numerusform>связаться с %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may leave</source>
        <translation>
            <numerusform>%Ln может уйти</numerusform>
            <numerusform>%Ln могут уйти</numerusform>
            <numerusform>%Ln могут уйти</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Client: back to the list</source>
        <translation>Клиент: назад к списку</translation>
    </message>
    <message>
        <source>News: make an occasion; list: add a client; queue: add an occasion</source>
        <translation>Новости: сделать поводом; список: добавить клиента; очередь: добавить повод</translation>
    </message>
    <message>
        <source>News, promise: done</source>
        <translation>Новости, обещание: сделано</translation>
    </message>
    <message>
        <source>News: not this client; occasion: dismiss</source>
        <translation>Новости: не этот клиент; повод: отклонить</translation>
    </message>
    <message>
        <source>Client: log a contact; occasion: contacted</source>
        <translation>Клиент: записать контакт; повод: связались</translation>
    </message>
    <message>
        <source>Occasion: snooze</source>
        <translation>Повод: отложить</translation>
    </message>
    <message>
        <source>Occasion: open again</source>
        <translation>Повод: вернуть в работу</translation>
    </message>
    <message>
        <source>Open the post in the browser</source>
        <translation>Открыть сообщение в браузере</translation>
    </message>
    <message>
        <source>List: set the tier</source>
        <translation>Список: назначить разряд</translation>
    </message>
    <message>
        <source>List: set the owner</source>
        <translation>Список: назначить ответственного</translation>
    </message>
    <message>
        <source>Client: edit the card</source>
        <translation>Клиент: править карточку</translation>
    </message>
    <message>
        <source>Client, occasion: hand over</source>
        <translation>Клиент, повод: передать</translation>
    </message>
    <message>
        <source>Client, occasion: draft a mail</source>
        <translation>Клиент, повод: черновик письма</translation>
    </message>
    <message>
        <source>Client: add a person; win-back: propose steps</source>
        <translation>Клиент: добавить лицо; возврат: предложить шаги</translation>
    </message>
    <message>
        <source>Win-back: is lost</source>
        <translation>Возврат: потерян</translation>
    </message>
    <message>
        <source>Win-back: it stays</source>
        <translation>Возврат: остаётся</translation>
    </message>
    <message>
        <source>Win-back: came back</source>
        <translation>Возврат: вернулся</translation>
    </message>
    <message>
        <source>Win-back: let go</source>
        <translation>Возврат: отпустить</translation>
    </message>
    <message>
        <source>Client: note a wish</source>
        <translation>Клиент: записать пожелание</translation>
    </message>
    <message>
        <source>List: import a table</source>
        <translation>Список: загрузить таблицу</translation>
    </message>
    <message>
        <source>List: find a client</source>
        <translation>Список: найти клиента</translation>
    </message>
    <message>
        <source>Gold clients whom the head asks this month how they are; others next month</source>
        <translation>Золотые клиенты, которых руководитель в этом месяце спрашивает, как дела; в следующем – другие</translation>
    </message>
    <message>
        <source>The tier of %1 is set.</source>
        <translation>Разряд назначен: %1.</translation>
    </message>
    <message>
        <source>The owner of %1 is set.</source>
        <translation>Ответственный назначен: %1.</translation>
    </message>
    <message>
        <source>Find by name, owner, business</source>
        <translation>Найти по имени, ответственному, отрасли</translation>
    </message>
    <message>
        <source>List of key clients</source>
        <translation>Список ключевых клиентов</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Добавить клиента</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Загрузить…</translation>
    </message>
    <message>
        <source>No key client yet</source>
        <translation>Ключевых клиентов пока нет</translation>
    </message>
    <message>
        <source>One does not watch thousands of clients; one watches the key ones. Name the first, or import a table: their growth, appointments and troubles become reasons to call.</source>
        <translation>Следят не за тысячами клиентов, а за ключевыми. Назовите первого или загрузите таблицу: их рост, назначения и трудности станут поводами позвонить.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>To contact</source>
        <translation>Пора связаться</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Могут уйти</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Спросить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s):</source>
        <translation>
            <numerusform>%Ln клиент:</numerusform>
            <numerusform>%Ln клиента:</numerusform>
            <numerusform>%Ln клиентов:</numerusform>
        </translation>
    </message>
    <message>
        <source>Who keeps the contact</source>
        <translation>Кто держит связь</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>Назначить</translation>
    </message>
    <message numerus="yes">
        <source>The tier of %Ln client(s) is set.</source>
        <translation>
            <numerusform>Разряд назначен %Ln клиенту.</numerusform>
            <numerusform>Разряд назначен %Ln клиентам.</numerusform>
            <numerusform>Разряд назначен %Ln клиентам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The owner of %Ln client(s) is set.</source>
        <translation>
            <numerusform>Ответственный назначен %Ln клиенту.</numerusform>
            <numerusform>Ответственный назначен %Ln клиентам.</numerusform>
            <numerusform>Ответственный назначен %Ln клиентам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients, people, orders, invoices from a table</source>
        <translation>Клиенты, люди, заказы, счета из таблицы</translation>
    </message>
    <message>
        <source>For this choose one client. Tier and owner can be set for several.</source>
        <translation>Для этого выберите одного клиента. Разряд и ответственного можно назначить сразу нескольким.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Записать контакт…</translation>
    </message>
    <message>
        <source>Tier ▾</source>
        <translation>Разряд ▾</translation>
    </message>
    <message>
        <source>Owner ▾</source>
        <translation>Ответственный ▾</translation>
    </message>
    <message>
        <source>Edit the card…</source>
        <translation>Править карточку…</translation>
    </message>
    <message>
        <source>Its news</source>
        <translation>Его новости</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Imported tables and watched folders…</source>
        <translation>Загруженные таблицы и папки под наблюдением…</translation>
    </message>
    <message>
        <source>The same firm twice?…</source>
        <translation>Одна фирма дважды?…</translation>
    </message>
    <message>
        <source>Tiers by profit…</source>
        <translation>Разряды по прибыли…</translation>
    </message>
    <message>
        <source>Hand over somebody's clients…</source>
        <translation>Передать чьих-то клиентов…</translation>
    </message>
    <message>
        <source>Exhibitions…</source>
        <translation>Выставки…</translation>
    </message>
    <message>
        <source>How often to speak with whom…</source>
        <translation>Как часто с кем говорить…</translation>
    </message>
    <message>
        <source>Watch a competitor or a line of business…</source>
        <translation>Следить за конкурентом или отраслью…</translation>
    </message>
    <message>
        <source>What counts as a sign of leaving…</source>
        <translation>Что считать признаком ухода…</translation>
    </message>
    <message>
        <source>False alarms that were taught…</source>
        <translation>Учтённые ложные тревоги…</translation>
    </message>
    <message>
        <source>Voice of the customer…</source>
        <translation>Голос клиента…</translation>
    </message>
    <message>
        <source>Export as a table…</source>
        <translation>Выгрузить таблицей…</translation>
    </message>
    <message>
        <source>Calendar of contacts and days (.ics)…</source>
        <translation>Календарь контактов и дат (.ics)…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Owner of the client</source>
        <translation>Ответственный за клиента</translation>
    </message>
    <message numerus="yes">
        <source>Owner of %n client(s)</source>
        <translation>
            <numerusform>Ответственный за %n клиента</numerusform>
            <numerusform>Ответственный за %n клиентов</numerusform>
            <numerusform>Ответственный за %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>No client is called so.</source>
        <translation>Такого клиента нет.</translation>
    </message>
    <message>
        <source>No client is yours yet: press W on one to take it.</source>
        <translation>Ваших клиентов пока нет: нажмите W на клиенте, чтобы взять его.</translation>
    </message>
    <message>
        <source>Nobody waits for a contact: the plan and all promises are kept.</source>
        <translation>Никто не ждёт контакта: план и все обещания выполнены.</translation>
    </message>
    <message>
        <source>Nothing speaks of a client leaving. Watched are requests, orders, invoices, usage, contacts, complaints and tone.</source>
        <translation>Ничто не говорит об уходе клиента. Наблюдаются запросы, заказы, счета, использование, контакты, жалобы и тон.</translation>
    </message>
    <message>
        <source>No gold client yet: three of them are asked each month how they are.</source>
        <translation>Золотых клиентов пока нет: каждый месяц трёх из них спрашивают, как дела.</translation>
    </message>
    <message>
        <source>Names and word forms</source>
        <translation>Имена и формы слов</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Я (%1)</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Кто-то другой…</translation>
    </message>
</context>
<context>
    <name>CloseReason</name>
    <message>
        <source>The author agrees</source>
        <translation>Автор согласен</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Answered; the author is silent</source>
        <translation>Ответили; автор молчит</translation>
    </message>
    <message>
        <source>Anonymous author, all was told</source>
        <translation>Автор анонимен, всё сказано</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>its interface, with a key of your own</source>
        <translation>через его интерфейс с вашим ключом</translation>
    </message>
    <message>
        <source>its notification mails</source>
        <translation>из его писем-уведомлений</translation>
    </message>
    <message>
        <source>a table (CSV, XLSX)</source>
        <translation>из таблицы (CSV, XLSX)</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>Its terms forbid collecting by programs.</source>
        <translation>Условия этого сайта запрещают сбор программами.</translation>
    </message>
    <message>
        <source>It shows captchas to programs, and its rules for them are not known.</source>
        <translation>Программам он показывает капчу, а его правила для них неизвестны.</translation>
    </message>
    <message>
        <source>What its pages ask is a private interface.</source>
        <translation>Его страницы берут данные из закрытого интерфейса.</translation>
    </message>
    <message>
        <source>What its pages ask is a private interface, guarded by captchas.</source>
        <translation>Его страницы берут данные из закрытого интерфейса, защищённого капчей.</translation>
    </message>
    <message>
        <source>What its pages ask is a private interface; with a key only ratings come.</source>
        <translation>Его страницы берут данные из закрытого интерфейса; по ключу дают только оценки.</translation>
    </message>
    <message>
        <source>Its interface is guarded by captchas; the official one is paid for.</source>
        <translation>Его интерфейс защищён капчей; официальный доступ платный.</translation>
    </message>
    <message>
        <source>Its interface is for browsers only; the official one is by contract.</source>
        <translation>Его интерфейс только для браузеров; официальный доступ — по договору.</translation>
    </message>
    <message>
        <source>It has no public search, and its pages want a login.</source>
        <translation>Открытого поиска нет, а страницы требуют входа.</translation>
    </message>
    <message>
        <source>Its interface is for approved researchers only.</source>
        <translation>Его интерфейс — только для одобренных исследователей.</translation>
    </message>
    <message>
        <source>Its interface is by contract.</source>
        <translation>Доступ к его интерфейсу — по договору.</translation>
    </message>
    <message>
        <source>Only those who were invited may read there.</source>
        <translation>Читать там могут только приглашённые.</translation>
    </message>
    <message>
        <source>What is said there comes in all the same: %1.</source>
        <translation>То, что там пишут, всё равно попадёт сюда: %1.</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Ключи…</translation>
    </message>
    <message>
        <source>Watch a mailbox…</source>
        <translation>Следить за почтовым ящиком…</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translation>Внести файл…</translation>
    </message>
    <message>
        <source>Add a mention by hand…</source>
        <translation>Добавить упоминание вручную…</translation>
    </message>
    <message>
        <source>%1 is not crawled.</source>
        <translation>%1 не обходится программой.</translation>
    </message>
    <message>
        <source>Mails, tables, saved pages</source>
        <translation>Письма, таблицы, сохранённые страницы</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Внести файл</translation>
    </message>
    <message>
        <source>The mention is kept. It stands among the others.</source>
        <translation>Упоминание сохранено. Оно стоит среди остальных.</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
</context>
<context>
    <name>Compensation</name>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>одобрено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>given</source>
        <translation>выдано</translation>
    </message>
</context>
<context>
    <name>CompensationDialog</name>
    <message>
        <source>Compensation</source>
        <translation>Возмещение</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Instead of money: free delivery next time</source>
        <translation>Вместо денег: следующая доставка бесплатно</translation>
    </message>
    <message>
        <source>10 % of the order for each day late</source>
        <translation>10 % заказа за каждый день опоздания</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Or a favour</source>
        <translation>Или любезность</translation>
    </message>
    <message>
        <source>Order that went wrong</source>
        <translation>Неудачный заказ</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Как посчитано</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Name an amount or a favour, one of the two.</source>
        <translation>Назовите сумму или любезность, одно из двух.</translation>
    </message>
    <message>
        <source>Say how it is computed: the head reads that first.</source>
        <translation>Напишите, как посчитано: руководитель прочтёт это первым.</translation>
    </message>
    <message>
        <source>The amount is no number.</source>
        <translation>Сумма – не число.</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>not reached</source>
        <translation>не дозвонились</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Log the contact</source>
        <translation>Записать контакт</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>дозвонились</translation>
    </message>
    <message>
        <source>Their tone</source>
        <translation>Их тон</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Как прошло</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Что мы обещали</translation>
    </message>
    <message>
        <source>what we promised</source>
        <translation>что мы обещали</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>К какому дню</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Contact with %1</source>
        <translation>Контакт: %1</translation>
    </message>
    <message>
        <source>It was not</source>
        <translation>Такого не было</translation>
    </message>
    <message>
        <source>Say in a few words how it went, or what it was about.</source>
        <translation>Скажите коротко, как прошло или о чём был разговор.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.2026.</source>
        <translation>Это не дата: напишите так: 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>ContactedDialog</name>
    <message>
        <source>Contacted</source>
        <translation>Связались</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Logged with each of them; one undo takes all back.</source>
        <translation>Запишется у каждого из них; одна отмена вернёт всё назад.</translation>
    </message>
    <message>
        <source>The day of the contact is kept with the client. An occasion is used once.</source>
        <translation>День контакта запишется у клиента. Повод используют один раз.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) contacted</source>
        <translation>
            <numerusform>Связались с %Ln клиентом</numerusform>
            <numerusform>Связались с %Ln клиентами</numerusform>
            <numerusform>Связались с %Ln клиентами</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Финляндия</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеция</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>%Ln post(s) read</source>
        <translation>
            <numerusform>прочитано %Ln сообщение</numerusform>
            <numerusform>прочитано %Ln сообщения</numerusform>
            <numerusform>прочитано %Ln сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>No place is being watched yet.</source>
        <translation>Пока ни одно место не под наблюдением.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) watched</source>
        <translation>
            <numerusform>%Ln место под наблюдением</numerusform>
            <numerusform>%Ln места под наблюдением</numerusform>
            <numerusform>%Ln мест под наблюдением</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named you</source>
        <translation>
            <numerusform>%Ln назвало вас</numerusform>
            <numerusform>%Ln назвали вас</numerusform>
            <numerusform>%Ln назвали вас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read</source>
        <translation>
            <numerusform>%Ln место прочитать не удалось</numerusform>
            <numerusform>%Ln места прочитать не удалось</numerusform>
            <numerusform>%Ln мест прочитать не удалось</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 с %2</translation>
    </message>
</context>
<context>
    <name>Crawler</name>
    <message>
        <source>%1 forum</source>
        <translation>Форум %1</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Лента</translation>
    </message>
    <message>
        <source>Page with posts</source>
        <translation>Страница с сообщениями</translation>
    </message>
    <message>
        <source>Guest book</source>
        <translation>Гостевая книга</translation>
    </message>
    <message>
        <source>Article with comments</source>
        <translation>Статья с комментариями</translation>
    </message>
    <message>
        <source>Comments below an article</source>
        <translation>Комментарии под статьёй</translation>
    </message>
    <message>
        <source>Comments kept by isso</source>
        <translation>Комментарии isso</translation>
    </message>
    <message>
        <source>Brought in by hand</source>
        <translation>Внесено вручную</translation>
    </message>
    <message>
        <source>News search</source>
        <translation>Поиск по новостям</translation>
    </message>
    <message>
        <source>List of a site's news</source>
        <translation>Перечень новостей сайта</translation>
    </message>
    <message>
        <source>Finnish Trade Register</source>
        <translation>Торговый реестр Финляндии</translation>
    </message>
    <message>
        <source>Folder of a mailbox</source>
        <translation>Папка почтового ящика</translation>
    </message>
    <message>
        <source>Page of reviews</source>
        <translation>Страница отзывов</translation>
    </message>
    <message>
        <source>WordPress site</source>
        <translation>Сайт на WordPress</translation>
    </message>
    <message>
        <source>Reviews in the App Store</source>
        <translation>Отзывы в App Store</translation>
    </message>
    <message>
        <source>Reviews in App Store Connect</source>
        <translation>Отзывы в App Store Connect</translation>
    </message>
    <message>
        <source>Reviews in Google Play</source>
        <translation>Отзывы в Google Play</translation>
    </message>
    <message>
        <source>Reviews in Google Maps</source>
        <translation>Отзывы на Google Картах</translation>
    </message>
    <message>
        <source>Reviews of your business at Google</source>
        <translation>Отзывы о вашей компании в Google</translation>
    </message>
    <message>
        <source>Reviews at Trustpilot</source>
        <translation>Отзывы на Trustpilot</translation>
    </message>
    <message>
        <source>Search of Yandex</source>
        <translation>Поиск Яндекса</translation>
    </message>
    <message>
        <source>Suomi24 forum</source>
        <translation>Форум Suomi24</translation>
    </message>
    <message>
        <source>Vauva.fi forum</source>
        <translation>Форум Vauva.fi</translation>
    </message>
    <message>
        <source>Comments at Yle</source>
        <translation>Комментарии на Yle</translation>
    </message>
    <message>
        <source>Telegram channel</source>
        <translation>Канал Telegram</translation>
    </message>
    <message>
        <source>VK</source>
        <translation>ВКонтакте</translation>
    </message>
</context>
<context>
    <name>DateKind</name>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Professional holiday</source>
        <translation>Профессиональный праздник</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Государственный праздник</translation>
    </message>
    <message>
        <source>Anniversary of the firm</source>
        <translation>Годовщина фирмы</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Кончается договор</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Выставка</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>dd.mm. or dd.mm.yyyy</source>
        <translation>дд.мм. или дд.мм.гггг</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>со вчера</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>опоздание %1</translation>
    </message>
</context>
<context>
    <name>DeadlineDialog</name>
    <message>
        <source>First answer due</source>
        <translation>Срок первого ответа</translation>
    </message>
    <message>
        <source>Set the deadline</source>
        <translation>Назначить срок</translation>
    </message>
    <message>
        <source>By</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Certainly meant</source>
        <translation>Точно имеются в виду</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Надо проверить</translation>
    </message>
    <message>
        <source>Named in passing</source>
        <translation>Названо мимоходом</translation>
    </message>
</context>
<context>
    <name>Detection</name>
    <message>
        <source>The site first checks that a person sits at the browser.</source>
        <translation>Сайт сначала проверяет, что в браузере человек.</translation>
    </message>
    <message>
        <source>The site asks for a captcha.</source>
        <translation>Сайт требует капчу.</translation>
    </message>
    <message>
        <source>A login form stands where the posts should be.</source>
        <translation>Вместо сообщений показана форма входа.</translation>
    </message>
    <message>
        <source>The page says that only members may read it.</source>
        <translation>На странице сказано, что читать её могут только участники.</translation>
    </message>
    <message>
        <source>The server asks for a name and a password.</source>
        <translation>Сервер требует имя и пароль.</translation>
    </message>
    <message>
        <source>The server refuses this address to us (403).</source>
        <translation>Сервер не отдаёт нам этот адрес (403).</translation>
    </message>
    <message>
        <source>The site refuses this address to us.</source>
        <translation>Сайт не отдаёт нам этот адрес.</translation>
    </message>
    <message>
        <source>The service refused the key.</source>
        <translation>Сервис не принял ключ.</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a name and a password.</source>
        <translation>Прокси вашей сети требует имя и пароль.</translation>
    </message>
    <message>
        <source>The page is withheld for legal reasons.</source>
        <translation>Страница закрыта по юридическим причинам.</translation>
    </message>
    <message>
        <source>The address leads to the front page of another site.</source>
        <translation>Адрес ведёт на главную страницу другого сайта.</translation>
    </message>
    <message>
        <source>The site shows this page for whatever is not there.</source>
        <translation>Эту страницу сайт показывает вместо всего, чего на нём нет.</translation>
    </message>
    <message>
        <source>The site is gone: its name is for sale or parked.</source>
        <translation>Сайта больше нет: его имя продаётся или припарковано.</translation>
    </message>
    <message>
        <source>The page itself says that nothing is there.</source>
        <translation>Сама страница говорит, что здесь ничего нет.</translation>
    </message>
    <message>
        <source>The site answers slowly: not all that may be there was tried.</source>
        <translation>Сайт отвечает медленно: проверено не всё, что там может быть.</translation>
    </message>
    <message>
        <source>%1 stands before the site and refuses programs.</source>
        <translation>Перед сайтом стоит %1 и не пускает программы.</translation>
    </message>
    <message>
        <source>%1 stands before the site and lets only a person's browser in.</source>
        <translation>Перед сайтом стоит %1 и пускает только браузер с человеком.</translation>
    </message>
    <message>
        <source>%1 asks for a captcha.</source>
        <translation>%1 требует капчу.</translation>
    </message>
    <message>
        <source>A forum, made with %1.</source>
        <translation>Форум на движке %1.</translation>
    </message>
    <message>
        <source>A blog, made with %1.</source>
        <translation>Блог на движке %1.</translation>
    </message>
    <message>
        <source>A site, made with %1.</source>
        <translation>Сайт на движке %1.</translation>
    </message>
    <message>
        <source>A shop, made with %1.</source>
        <translation>Магазин на движке %1.</translation>
    </message>
    <message>
        <source>A page with comments by %1.</source>
        <translation>Страница с комментариями %1.</translation>
    </message>
    <message>
        <source>A social network, made with %1.</source>
        <translation>Социальная сеть на движке %1.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>DigestMail</name>
    <message>
        <source>Morning list by mail</source>
        <translation>Утренний список письмом</translation>
    </message>
    <message>
        <source>Nothing is sent from here: open the file in your mail program.</source>
        <translation>Отсюда ничего не отправляется: откройте файл в почтовой программе.</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Сохранить черновик…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Whose list</source>
        <translation>Чей список</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>Write an address.</source>
        <translation>Напишите адрес.</translation>
    </message>
    <message>
        <source>nobody's yet</source>
        <translation>пока ничей</translation>
    </message>
</context>
<context>
    <name>DismissReason</name>
    <message>
        <source>Another firm is meant</source>
        <translation>Речь о другой фирме</translation>
    </message>
    <message>
        <source>No complaint</source>
        <translation>Это не жалоба</translation>
    </message>
    <message>
        <source>The author took it back</source>
        <translation>Автор забрал слова назад</translation>
    </message>
    <message>
        <source>An abusive post without facts</source>
        <translation>Ругань без фактов</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>одобрено</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубликовано</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop mails, tables or saved pages here to look at what they say</source>
        <translation>Отпустите здесь письма, таблицы или сохранённые страницы, чтобы посмотреть, что в них</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>The same firm twice?</source>
        <translation>Одна фирма дважды?</translation>
    </message>
    <message>
        <source>Joined cards become one: names, people, contacts, news and trade. Ctrl+Z takes them apart again.</source>
        <translation>Соединённые карточки становятся одной: названия, люди, контакты, новости, торговля. Ctrl+Z снова их разделит.</translation>
    </message>
    <message>
        <source>No two cards look like one firm.</source>
        <translation>Нет карточек, похожих на одну фирму.</translation>
    </message>
    <message>
        <source>One firm: join</source>
        <translation>Одна фирма: соединить</translation>
    </message>
    <message>
        <source>Two firms</source>
        <translation>Две фирмы</translation>
    </message>
</context>
<context>
    <name>EditPlace</name>
    <message>
        <source>Edit the place</source>
        <translation>Изменить место</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>An address starts with https:// or http://.</source>
        <translation>Адрес начинается с https:// или http://.</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>To be kept</source>
        <translation>Удержать</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Удержан</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потерян</translation>
    </message>
    <message>
        <source>Being won back</source>
        <translation>Возвращаем</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Вернулся</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Отпущен</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Оставлен</translation>
    </message>
</context>
<context>
    <name>EndFields</name>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>The author agrees</source>
        <translation>Автор согласен</translation>
    </message>
    <message>
        <source>Where the author agreed</source>
        <translation>Где автор согласился</translation>
    </message>
    <message>
        <source>The author has no name and so cannot agree: record the reason.</source>
        <translation>Автор без имени и согласиться не может: запишите причину.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Put right</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Объяснено</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Опровергнуто</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Дан ответ</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Не решено</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>В программе произошла ошибка.</translation>
    </message>
    <message>
        <source>This can't be used as given.</source>
        <translation>В таком виде это не подходит.</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>Проверьте введённое.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Этого больше нет.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile; look at the list again.</source>
        <translation>Возможно, это уже удалили; посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>This step is not possible from the present state.</source>
        <translation>Из нынешнего состояния этот шаг невозможен.</translation>
    </message>
    <message>
        <source>Look at the present state; somebody may have changed it.</source>
        <translation>Посмотрите на нынешнее состояние: возможно, его кто-то изменил.</translation>
    </message>
    <message>
        <source>This is not for you to do.</source>
        <translation>Это не входит в ваши права.</translation>
    </message>
    <message>
        <source>Ask the head for another role, or let a colleague do it.</source>
        <translation>Попросите руководителя изменить роль или поручите это коллеге.</translation>
    </message>
    <message>
        <source>No Chromium is installed, so there is no picture of the page.</source>
        <translation>Chromium не установлен, поэтому картинки страницы нет.</translation>
    </message>
    <message>
        <source>Open the kept page itself; what is proved is its bytes.</source>
        <translation>Откройте саму сохранённую страницу: доказательство — её содержимое.</translation>
    </message>
    <message>
        <source>The service gave no time stamp on what it was asked to stamp.</source>
        <translation>Служба не поставила метку времени на то, о чём её просили.</translation>
    </message>
    <message>
        <source>Check its address, or choose another service.</source>
        <translation>Проверьте адрес или выберите другую службу.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>This can't be undone: it was changed again since.</source>
        <translation>Отменить нельзя: с тех пор это снова изменили.</translation>
    </message>
    <message>
        <source>Change it by hand instead.</source>
        <translation>Измените это вручную.</translation>
    </message>
    <message>
        <source>The data folder can't be used.</source>
        <translation>Папку данных нельзя использовать.</translation>
    </message>
    <message>
        <source>Choose another folder, or look into the log file.</source>
        <translation>Выберите другую папку или загляните в журнал.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program.</source>
        <translation>Данные записаны более новой версией программы.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Установите новую версию.</translation>
    </message>
    <message>
        <source>The data folder lies on a network drive.</source>
        <translation>Папка данных лежит на сетевом диске.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer.</source>
        <translation>Выберите папку на диске этого компьютера.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was kept is lost.</source>
        <translation>Освободите место; сохранённое не потеряно.</translation>
    </message>
    <message>
        <source>The data folder can't be written.</source>
        <translation>В папку данных нельзя писать.</translation>
    </message>
    <message>
        <source>Make it writable, or choose another folder.</source>
        <translation>Разрешите запись или выберите другую папку.</translation>
    </message>
    <message>
        <source>The database is damaged, or is no database.</source>
        <translation>База данных повреждена, или это не база данных.</translation>
    </message>
    <message>
        <source>Put back a copy from the folder “backups” beside it.</source>
        <translation>Верните копию из папки «backups» рядом с ней.</translation>
    </message>
    <message>
        <source>Another program kept the database locked for too long.</source>
        <translation>Другая программа слишком долго держала базу закрытой.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Закройте другую программу и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Another crawl is under way.</source>
        <translation>Уже идёт другой обход.</translation>
    </message>
    <message>
        <source>Its results appear here by themselves.</source>
        <translation>Его результаты появятся здесь сами.</translation>
    </message>
    <message>
        <source>This crawl slept too long and another one took over.</source>
        <translation>Этот обход слишком долго спал, и его сменил другой.</translation>
    </message>
    <message>
        <source>Nothing is lost; the next crawl goes on.</source>
        <translation>Ничего не потеряно; следующий обход продолжит.</translation>
    </message>
    <message>
        <source>The details are in the log file of the data folder: %1</source>
        <translation>Подробности — в журнале в папке данных: %1</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>the text is about it</source>
        <translation>текст об этом</translation>
    </message>
    <message>
        <source>in passing</source>
        <translation>вскользь</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Рост</translation>
    </message>
    <message>
        <source>New product or business</source>
        <translation>Новый продукт или дело</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Уход</translation>
    </message>
    <message>
        <source>Merger or acquisition</source>
        <translation>Слияние или покупка</translation>
    </message>
    <message>
        <source>Reorganisation</source>
        <translation>Реорганизация</translation>
    </message>
    <message>
        <source>Rebranding</source>
        <translation>Ребрендинг</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Юбилей</translation>
    </message>
    <message>
        <source>Exhibition or conference</source>
        <translation>Выставка или конференция</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>Тендер</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Трудности</translation>
    </message>
    <message>
        <source>Public praise</source>
        <translation>Публичная похвала</translation>
    </message>
    <message>
        <source>Public blame</source>
        <translation>Публичная критика</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Регулирование</translation>
    </message>
</context>
<context>
    <name>Every</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>каждый %n день</numerusform>
            <numerusform>каждые %n дня</numerusform>
            <numerusform>каждые %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>каждую %n минуту</numerusform>
            <numerusform>каждые %n минуты</numerusform>
            <numerusform>каждые %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>каждый %n час</numerusform>
            <numerusform>каждые %n часа</numerusform>
            <numerusform>каждые %n часов</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>каждую минуту</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>каждый час</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>каждый день</translation>
    </message>
</context>
<context>
    <name>Fairs</name>
    <message>
        <source>Exhibitions</source>
        <translation>Выставки</translation>
    </message>
    <message>
        <source>A month ahead they become a reason to call every client of that line of business.</source>
        <translation>За месяц они становятся поводом позвонить каждому клиенту этой отрасли.</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Выставка</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>None is written down yet.</source>
        <translation>Пока не записано ни одной.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Write what it is called and from which day, like 31.12.2026.</source>
        <translation>Напишите название и первый день, например 31.12.2026.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Ours</source>
        <translation>Наша</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Обоюдная</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Их</translation>
    </message>
    <message>
        <source>A third party's</source>
        <translation>Третьей стороны</translation>
    </message>
    <message>
        <source>Wrong firm</source>
        <translation>Не та фирма</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>This file is no text. Nothing was changed.</source>
        <translation>Этот файл не текстовый. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file is broken at line %1. Nothing was added; export it again.</source>
        <translation>Файл испорчен в строке %1. Ничего не добавлено; экспортируйте его заново.</translation>
    </message>
    <message>
        <source>This is no list of feeds (OPML). Nothing was added.</source>
        <translation>Это не список лент (OPML). Ничего не добавлено.</translation>
    </message>
    <message>
        <source>This is no list of names. Nothing was added.</source>
        <translation>Это не список названий. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>The file can't be used: %1</source>
        <translation>Файл нельзя использовать: %1</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Nobody</source>
        <translation>Никому</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search in the mentions</source>
        <translation>Поиск в упоминаниях</translation>
    </message>
    <message>
        <source>Words in any case, “a phrase”, -without, OR, site:, author:, from:, before: (key /)</source>
        <translation>Слова в любом падеже, «фраза», -без, OR, site:, author:, from:, before: (клавиша /)</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Другие фильтры</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Сохранённые виды</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Все названия</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Тон</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Кому поручено</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Убрать этот фильтр</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Убрать все</translation>
    </message>
    <message>
        <source>Others: type site:name in the search field</source>
        <translation>Другие: введите site:имя в поле поиска</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Сохранить этот вид…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Сохранить этот вид</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Название вида</translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation>Удалить вид «%1»</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>Вид «%1» сохранён.</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>Вид «%1» удалён.</translation>
    </message>
</context>
<context>
    <name>FirmDialog</name>
    <message>
        <source>Its name is looked for too. A firm that ended often goes on as another one.</source>
        <translation>Её название тоже ищется. Закрытая фирма часто продолжается под другим именем.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Legal entity of %1</source>
        <translation>Юрлицо клиента: %1</translation>
    </message>
    <message>
        <source>Take off the card</source>
        <translation>Убрать с карточки</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Напишите имя.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.1995.</source>
        <translation>Это не дата: напишите так: 31.12.1995.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Three questions, then it watches</source>
        <translation>Три вопроса — и наблюдение начнётся</translation>
    </message>
    <message>
        <source>Everything can be changed later. What you enter stays on this computer.</source>
        <translation>Всё можно изменить потом. Введённое остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>What is your company called?</source>
        <translation>Как называется ваша компания?</translation>
    </message>
    <message>
        <source>As people write it. The program finds the name in every grammatical form.</source>
        <translation>Так, как пишут люди. Программа найдёт название в любом падеже.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>for example: Northwind Windows</source>
        <translation>например: Северный ветер</translation>
    </message>
    <message>
        <source>Also written (brands, abbreviations), with commas between</source>
        <translation>Пишут и так (бренды, сокращения), через запятую</translation>
    </message>
    <message>
        <source>People write in</source>
        <translation>Пишут на языках</translation>
    </message>
    <message>
        <source>These forms count. Click away what means something else.</source>
        <translation>Считаются эти формы. Уберите щелчком те, что значат другое.</translation>
    </message>
    <message>
        <source>Who are your key clients?</source>
        <translation>Кто ваши ключевые клиенты?</translation>
    </message>
    <message>
        <source>One a line, pasted from anywhere. Their news become occasions to call. May stay empty.</source>
        <translation>По одному в строке, можно вставить откуда угодно. Их новости станут поводами позвонить. Можно оставить пустым.</translation>
    </message>
    <message>
        <source>Key clients, one a line</source>
        <translation>Ключевые клиенты, по одному в строке</translation>
    </message>
    <message>
        <source>Where do people write?</source>
        <translation>Где о вас пишут?</translation>
    </message>
    <message>
        <source>Paste addresses of forums, news sites, blogs or Telegram channels: the program finds out how to read each.</source>
        <translation>Вставьте адреса форумов, новостных сайтов, блогов или каналов Telegram: программа сама поймёт, как их читать.</translation>
    </message>
    <message>
        <source>Or choose from ready-made places…</source>
        <translation>Или выберите из готовых мест…</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Начать наблюдение</translation>
    </message>
    <message>
        <source>The name is all that is needed to begin.</source>
        <translation>Для начала достаточно названия.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking at the addresses…</source>
        <translation>Ещё смотрим адреса…</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) can't be watched: see why above, or go on without.</source>
        <translation>
            <numerusform>%n адрес не читается: причина выше; можно продолжить без него.</numerusform>
            <numerusform>%n адреса не читаются: причины выше; можно продолжить без них.</numerusform>
            <numerusform>%n адресов не читаются: причины выше; можно продолжить без них.</numerusform>
        </translation>
    </message>
    <message>
        <source>No place yet: you can add places at any time.</source>
        <translation>Мест пока нет: добавить их можно в любое время.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) will be read as far back as each allows.</source>
        <translation>
            <numerusform>%n место будет прочитано так далеко назад, как оно позволяет.</numerusform>
            <numerusform>%n места будут прочитаны так далеко назад, как они позволяют.</numerusform>
            <numerusform>%n мест будут прочитаны так далеко назад, как они позволяют.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPicker</name>
    <message>
        <source>Another form</source>
        <translation>Ещё одна форма</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Click to take this form away or back</source>
        <translation>Щёлкните, чтобы убрать форму или вернуть её</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>Как указано</translation>
    </message>
    <message numerus="yes">
        <source>and %n more form(s)</source>
        <translation>
            <numerusform>и ещё %n форма</numerusform>
            <numerusform>и ещё %n формы</numerusform>
            <numerusform>и ещё %n форм</numerusform>
        </translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Добавлено вами</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>this number is there</source>
        <translation>такой номер есть</translation>
    </message>
    <message>
        <source>something else agrees</source>
        <translation>сходится и другое</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>the amount is rounded</source>
        <translation>сумма округлена</translation>
    </message>
    <message>
        <source>the sum of the payments</source>
        <translation>сумма платежей</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>другая валюта</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>such a place of ours exists</source>
        <translation>такое место у нас есть</translation>
    </message>
    <message>
        <source>no delivery is written down</source>
        <translation>доставка не записана</translation>
    </message>
    <message>
        <source>there is such a row</source>
        <translation>такая строка есть</translation>
    </message>
    <message>
        <source>a refund is written down</source>
        <translation>возврат записан</translation>
    </message>
    <message>
        <source>delivered on %1</source>
        <translation>доставлено %1</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>срок был %1</translation>
    </message>
    <message>
        <source>none of our %1 numbers looks so</source>
        <translation>ни один из наших %1 номеров так не выглядит</translation>
    </message>
    <message>
        <source>ours look like %1</source>
        <translation>наши выглядят как %1</translation>
    </message>
    <message>
        <source>after the post was written</source>
        <translation>позже самой записи</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>закрыто %1</translation>
    </message>
    <message>
        <source>no working day: %1</source>
        <translation>нерабочий день: %1</translation>
    </message>
    <message>
        <source>never on a %1</source>
        <translation>никогда в этот день: %1</translation>
    </message>
    <message>
        <source>of %1 rows</source>
        <translation>строк: %1</translation>
    </message>
    <message>
        <source>had left on %1</source>
        <translation>уволен(а) %1</translation>
    </message>
    <message>
        <source>came only on %1</source>
        <translation>пришёл (пришла) только %1</translation>
    </message>
    <message>
        <source>was not on shift on %1</source>
        <translation>не в смене %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) away</source>
        <translation>
            <numerusform>разница %n день</numerusform>
            <numerusform>разница %n дня</numerusform>
            <numerusform>разница %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>позже на %n день</numerusform>
            <numerusform>позже на %n дня</numerusform>
            <numerusform>позже на %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the purchase</source>
        <translation>
            <numerusform>за %n день до покупки</numerusform>
            <numerusform>за %n дня до покупки</numerusform>
            <numerusform>за %n дней до покупки</numerusform>
        </translation>
    </message>
    <message>
        <source>two digits swapped</source>
        <translation>две цифры переставлены</translation>
    </message>
    <message>
        <source>one digit is another</source>
        <translation>одна цифра другая</translation>
    </message>
    <message>
        <source>one digit left out</source>
        <translation>пропущена цифра</translation>
    </message>
    <message>
        <source>one digit too many</source>
        <translation>лишняя цифра</translation>
    </message>
    <message>
        <source>in another case</source>
        <translation>в другом падеже</translation>
    </message>
    <message>
        <source>in another alphabet</source>
        <translation>другими буквами</translation>
    </message>
    <message>
        <source>with initials</source>
        <translation>с инициалами</translation>
    </message>
    <message>
        <source>with a slip</source>
        <translation>с опиской</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>частично</translation>
    </message>
    <message>
        <source>the form «%1» stands there</source>
        <translation>в тексте стоит форма «%1»</translation>
    </message>
    <message>
        <source>all that is written at this place is about it</source>
        <translation>всё, что пишут в этом месте, — о ней</translation>
    </message>
    <message>
        <source>it wrote this itself</source>
        <translation>это пишет сама фирма</translation>
    </message>
    <message>
        <source>the headline names it</source>
        <translation>название стоит в заголовке</translation>
    </message>
    <message>
        <source>the word «%1» stands near it</source>
        <translation>рядом стоит слово «%1»</translation>
    </message>
    <message>
        <source>none of the words that should stand near it is there</source>
        <translation>нет ни одного слова, которое должно стоять рядом</translation>
    </message>
    <message>
        <source>it stands only in what the author quotes</source>
        <translation>стоит только в цитате</translation>
    </message>
    <message>
        <source>it stands only in a link</source>
        <translation>стоит только в ссылке</translation>
    </message>
    <message>
        <source>the name is also a common word</source>
        <translation>название — ещё и обычное слово</translation>
    </message>
    <message>
        <source>it is written in lower case</source>
        <translation>написано со строчной буквы</translation>
    </message>
    <message>
        <source>it stands at the start of a sentence, where any word has a capital</source>
        <translation>стоит в начале предложения, где любое слово с заглавной</translation>
    </message>
    <message>
        <source>it stands in quotation marks</source>
        <translation>стоит в кавычках</translation>
    </message>
    <message>
        <source>a legal form stands beside it</source>
        <translation>рядом стоит правовая форма</translation>
    </message>
    <message>
        <source>it stands there as a tag</source>
        <translation>стоит как метка</translation>
    </message>
    <message>
        <source>the firm is meant, by how the name is used here (%1 %)</source>
        <translation>речь о фирме, судя по тому, как здесь стоит название (%1 %)</translation>
    </message>
    <message>
        <source>the name may mean another thing here (the firm: %1 %)</source>
        <translation>название здесь может значить и другое (фирма: %1 %)</translation>
    </message>
    <message>
        <source>another thing of this name seems to be meant (%1 %)</source>
        <translation>похоже, речь о другом с тем же названием (%1 %)</translation>
    </message>
    <message>
        <source>like mention %1, of which a person said whether it is about it</source>
        <translation>похоже на упоминание %1, о котором человек сказал, о ней ли оно</translation>
    </message>
    <message>
        <source>it stands only in a list</source>
        <translation>стоит только в перечне</translation>
    </message>
    <message>
        <source>it stands only in a row of tags</source>
        <translation>стоит только в ряду меток</translation>
    </message>
    <message>
        <source>it stands only in a quoted line</source>
        <translation>стоит только в чужой цитате</translation>
    </message>
    <message>
        <source>it stands only in a signature</source>
        <translation>стоит только в подписи</translation>
    </message>
    <message>
        <source>the text model takes it for a complaint (%1 %)</source>
        <translation>модель считает это жалобой (%1 %)</translation>
    </message>
    <message>
        <source>the text model takes it for this kind (%1 %)</source>
        <translation>модель относит текст к этому виду (%1 %)</translation>
    </message>
    <message>
        <source>the text model hears this tone (%1 %)</source>
        <translation>модель слышит такой тон (%1 %)</translation>
    </message>
    <message>
        <source>the text model names this reason (%1 %)</source>
        <translation>модель называет эту причину (%1 %)</translation>
    </message>
    <message>
        <source>words of blame: %1</source>
        <translation>слова упрёка: %1</translation>
    </message>
    <message>
        <source>single words decided, the text model did not read it</source>
        <translation>решили отдельные слова, модель текст не читала</translation>
    </message>
    <message>
        <source>like mention %1, whose kind a person set</source>
        <translation>похоже на упоминание %1, вид которого задал человек</translation>
    </message>
    <message>
        <source>like mention %1, whose tone a person set</source>
        <translation>похоже на упоминание %1, тон которого задал человек</translation>
    </message>
    <message>
        <source>like mention %1, whose reason a person set</source>
        <translation>похоже на упоминание %1, причину которого задал человек</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>Go to the case</source>
        <translation>К делу</translation>
    </message>
    <message>
        <source>Go to the complaint</source>
        <translation>К жалобе</translation>
    </message>
    <message>
        <source>Go to the news</source>
        <translation>К новости</translation>
    </message>
    <message>
        <source>No offer and no congratulation now: %1.</source>
        <translation>Сейчас ни предложений, ни поздравлений: %1.</translation>
    </message>
    <message>
        <source>%1 is overdue</source>
        <translation>просрочено %1</translation>
    </message>
    <message>
        <source>their complaint is open</source>
        <translation>жалоба клиента не закрыта</translation>
    </message>
    <message>
        <source>a complaint that may be theirs waits in Mentions</source>
        <translation>в упоминаниях ждёт жалоба, возможно от них</translation>
    </message>
    <message>
        <source>there are grave news about them</source>
        <translation>о клиенте тяжёлые новости</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Hand over somebody's clients</source>
        <translation>Передать чьих-то клиентов</translation>
    </message>
    <message>
        <source>When one of us leaves, his clients are at risk. They are handed over one by one: each with its risks, the riskiest first.</source>
        <translation>Когда кто-то из нас уходит, его клиенты под угрозой. Их передают по одному: каждого с его рисками, самых рискованных первыми.</translation>
    </message>
    <message>
        <source>Whose clients</source>
        <translation>Чьи клиенты</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>ничьи</translation>
    </message>
    <message>
        <source>No client left here.</source>
        <translation>Клиентов здесь не осталось.</translation>
    </message>
    <message>
        <source>Open occasions and promises go along. Until the new owner has spoken with the client, the handover stays a risk.</source>
        <translation>Открытые поводы и обещания переходят вместе с клиентом. Пока новый ответственный не поговорил с клиентом, передача остаётся риском.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What the new owner must know</source>
        <translation>Что должен знать новый ответственный</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>Передать: %1</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Риски</translation>
    </message>
    <message>
        <source>Say to whom.</source>
        <translation>Скажите кому.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Not visited yet</source>
        <translation>Ещё не посещалось</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Нужны вы</translation>
    </message>
    <message>
        <source>Can't be watched</source>
        <translation>Наблюдать нельзя</translation>
    </message>
</context>
<context>
    <name>Identifier</name>
    <message>
        <source>INN</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>OGRN</source>
        <translation>ОГРН</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Номер НДС</translation>
    </message>
    <message>
        <source>Number in our books</source>
        <translation>Номер в наших книгах</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Другой номер</translation>
    </message>
</context>
<context>
    <name>Industry</name>
    <message>
        <source>Accounting</source>
        <translation>Бухгалтерия</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Сельское хозяйство</translation>
    </message>
    <message>
        <source>Car trade</source>
        <translation>Торговля автомобилями</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>Авиация</translation>
    </message>
    <message>
        <source>Banking</source>
        <translation>Банки</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Химия</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Строительство</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Культура</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Энергетика</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Машиностроение</translation>
    </message>
    <message>
        <source>Fishing</source>
        <translation>Рыболовство</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Пищевая промышленность</translation>
    </message>
    <message>
        <source>Forestry</source>
        <translation>Лес и древесина</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здравоохранение</translation>
    </message>
    <message>
        <source>Hotels and restaurants</source>
        <translation>Гостиницы и рестораны</translation>
    </message>
    <message>
        <source>Housing and utilities</source>
        <translation>ЖКХ</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Страхование</translation>
    </message>
    <message>
        <source>Information technology</source>
        <translation>Информационные технологии</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Юридические услуги</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Производство</translation>
    </message>
    <message>
        <source>Media and printing</source>
        <translation>СМИ и полиграфия</translation>
    </message>
    <message>
        <source>Metallurgy</source>
        <translation>Металлургия</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Добыча</translation>
    </message>
    <message>
        <source>Oil and gas</source>
        <translation>Нефть и газ</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Розничная торговля</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Дороги</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Судоходство</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Textiles</source>
        <translation>Текстиль</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Туризм</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>reading</source>
        <translation>чтение</translation>
    </message>
    <message>
        <source>looking through kept posts</source>
        <translation>просмотр сохранённых сообщений</translation>
    </message>
    <message>
        <source>understanding new posts</source>
        <translation>разбор новых сообщений</translation>
    </message>
    <message>
        <source>working</source>
        <translation>работа</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 из %3</translation>
    </message>
</context>
<context>
    <name>JudgeDialog</name>
    <message>
        <source>What the verdict rests on</source>
        <translation>На чём основан вывод</translation>
    </message>
    <message>
        <source>Keep the verdict</source>
        <translation>Сохранить вывод</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Delivery note 118; the driver asked on 3 November</source>
        <translation>Накладная 118; водитель опрошен 3 ноября</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Say which record, paper or person shows it.</source>
        <translation>Назовите запись, бумагу или человека, которые это показывают.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Letters are places on the keyboard: they work on a Cyrillic layout too.</source>
        <translation>Буквы — это места на клавиатуре: они работают и в русской раскладке.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Перейти на страницу</translation>
    </message>
    <message>
        <source>Next field or list</source>
        <translation>Следующее поле или список</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Этот список</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>На этой странице</translation>
    </message>
</context>
<context>
    <name>KeyName</name>
    <message>
        <source>Issuer ID</source>
        <translation>Идентификатор издателя (Issuer ID)</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Идентификатор ключа (Key ID)</translation>
    </message>
    <message>
        <source>Private key (.p8 file)</source>
        <translation>Закрытый ключ (файл .p8)</translation>
    </message>
    <message>
        <source>Your handle</source>
        <translation>Ваше имя в сети</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Пароль приложения</translation>
    </message>
    <message>
        <source>Its server</source>
        <translation>Сервер учётной записи</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Идентификатор клиента (Client ID)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Секрет клиента (Client secret)</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Токен обновления (Refresh token)</translation>
    </message>
    <message>
        <source>Key file of a service account (JSON)</source>
        <translation>Файл ключа сервисного аккаунта (JSON)</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>Пароль почтового ящика</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Токен доступа</translation>
    </message>
    <message>
        <source>Number of the business account</source>
        <translation>Номер бизнес-аккаунта</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Токен (Bearer token)</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Идентификатор приложения (app_id)</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Ключ приложения (app_key)</translation>
    </message>
    <message>
        <source>Number of the folder</source>
        <translation>Номер каталога</translation>
    </message>
    <message>
        <source>App Store Connect gives the file out once.</source>
        <translation>App Store Connect отдаёт файл только один раз.</translation>
    </message>
    <message>
        <source>As in name.bsky.social.</source>
        <translation>Вида name.bsky.social.</translation>
    </message>
    <message>
        <source>Made in the settings of Bluesky; not the password of the account.</source>
        <translation>Создаётся в настройках Bluesky; это не пароль аккаунта.</translation>
    </message>
    <message>
        <source>Only where the account is not at bsky.social.</source>
        <translation>Только если учётная запись не на bsky.social.</translation>
    </message>
    <message>
        <source>Free, of an application of type REST.</source>
        <translation>Бесплатный, для приложения типа REST.</translation>
    </message>
    <message>
        <source>Stands in your account at NewsAPI.ai.</source>
        <translation>Указан в вашем аккаунте на NewsAPI.ai.</translation>
    </message>
    <message>
        <source>Of an OAuth client in your Google Cloud project.</source>
        <translation>OAuth-клиента в вашем проекте Google Cloud.</translation>
    </message>
    <message>
        <source>Issued for the scope business.manage.</source>
        <translation>Выдаётся с правом business.manage.</translation>
    </message>
    <message>
        <source>Of a Google Cloud project with Places API (New).</source>
        <translation>Проекта Google Cloud с включённым Places API (New).</translation>
    </message>
    <message>
        <source>The account must be allowed to see reviews.</source>
        <translation>Аккаунту нужно право видеть отзывы в Play Console.</translation>
    </message>
    <message>
        <source>Many providers issue one of its own for programs (app password).</source>
        <translation>Многие почтовые службы выдают для программ отдельный пароль.</translation>
    </message>
    <message>
        <source>Of your Meta application, with the rights for your business account.</source>
        <translation>Вашего приложения Meta, с правами на ваш бизнес-аккаунт.</translation>
    </message>
    <message>
        <source>Written with its server: mastodon.example:TOKEN</source>
        <translation>Пишется вместе с сервером: mastodon.example:ТОКЕН</translation>
    </message>
    <message>
        <source>Stands under the name of your application at Reddit.</source>
        <translation>Стоит под названием вашего приложения на Reddit.</translation>
    </message>
    <message>
        <source>Free; it lifts the limit of requests a day.</source>
        <translation>Бесплатный; поднимает дневной предел запросов.</translation>
    </message>
    <message>
        <source>Needs a business account with API access.</source>
        <translation>Нужен бизнес-аккаунт с доступом к API.</translation>
    </message>
    <message>
        <source>Of a user or a service application.</source>
        <translation>Пользователя или сервисного приложения.</translation>
    </message>
    <message>
        <source>Of your X developer application; searching is paid there.</source>
        <translation>Вашего приложения разработчика X; поиск там платный.</translation>
    </message>
    <message>
        <source>Free, by request.</source>
        <translation>Бесплатно, по запросу.</translation>
    </message>
    <message>
        <source>Of the folder in Yandex Cloud that the key belongs to.</source>
        <translation>Каталога в Yandex Cloud, которому принадлежит ключ.</translation>
    </message>
    <message>
        <source>Of a service account in Yandex Cloud; each question is paid for.</source>
        <translation>Сервисного аккаунта в Yandex Cloud; каждый запрос платный.</translation>
    </message>
    <message>
        <source>Of a Google Cloud project with YouTube Data API.</source>
        <translation>Проекта Google Cloud с включённым YouTube Data API.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message numerus="yes">
        <source>Other services (%Ln)</source>
        <translation>
            <numerusform>Другие сервисы (%Ln)</numerusform>
            <numerusform>Другие сервисы (%Ln)</numerusform>
            <numerusform>Другие сервисы (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Services (%Ln)</source>
        <translation>
            <numerusform>Сервисы (%Ln)</numerusform>
            <numerusform>Сервисы (%Ln)</numerusform>
            <numerusform>Сервисы (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Some services are read with a key of your own. The system's keyring keeps them.</source>
        <translation>Некоторые сервисы читаются с вашим собственным ключом. Ключи хранит система.</translation>
    </message>
    <message>
        <source>Some services are read with a key of your own. A file that only you can read keeps them.</source>
        <translation>Некоторые сервисы читаются с вашим собственным ключом. Ключи лежат в файле, который доступен только вам.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Не задано</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задано</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>Где получить</translation>
    </message>
    <message numerus="yes">
        <source>Not set; %Ln place(s) wait for it</source>
        <translation>
            <numerusform>Не задано; ждёт %Ln место</numerusform>
            <numerusform>Не задано; ждут %Ln места</numerusform>
            <numerusform>Не задано; ждут %Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all are set</source>
        <translation>Заданы не все</translation>
    </message>
    <message>
        <source>Not set; works without one too</source>
        <translation>Не задано; работает и без ключа</translation>
    </message>
    <message>
        <source>Enter a new one to replace it</source>
        <translation>Новый ключ заменит прежний</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Вставьте ключ</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Благодарность</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новость</translation>
    </message>
    <message>
        <source>Own voice</source>
        <translation>Свой голос</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Шум</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Belarusian</source>
        <translation>Белорусский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казахский</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Шведский</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Эстонский</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Латышский</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Литовский</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Польский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Немецкий</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Украинский</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Финский</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>False alarms that were taught</source>
        <translation>Учтённые ложные тревоги</translation>
    </message>
    <message>
        <source>Such a sign is told of that client only where it weighs half as much again.</source>
        <translation>Такой признак этого клиента показывается, только если он весит в полтора раза больше.</translation>
    </message>
    <message>
        <source>Nothing was taught yet.</source>
        <translation>Пока ничего не учтено.</translation>
    </message>
</context>
<context>
    <name>LetGo</name>
    <message>
        <source>Costs more than it brings</source>
        <translation>Стоит больше, чем приносит</translation>
    </message>
    <message>
        <source>Abuses our people</source>
        <translation>Оскорбляет наших людей</translation>
    </message>
    <message>
        <source>Its need is gone</source>
        <translation>Потребность отпала</translation>
    </message>
    <message>
        <source>Liquidated</source>
        <translation>Ликвидирован</translation>
    </message>
    <message>
        <source>Bought once</source>
        <translation>Купил один раз</translation>
    </message>
    <message>
        <source>Pass-through firm</source>
        <translation>Транзитная фирма</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
</context>
<context>
    <name>LetGoDialog</name>
    <message>
        <source>Let go</source>
        <translation>Отпустить</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Let %1 go</source>
        <translation>Отпустить: %1</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>This must not be empty.</source>
        <translation>Это не может быть пустым.</translation>
    </message>
</context>
<context>
    <name>LinkGround</name>
    <message>
        <source>mail address</source>
        <translation>адрес почты</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>site</source>
        <translation>сайт</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>LossLevel</name>
    <message>
        <source>fewer than usual (under 5 %)</source>
        <translation>меньше обычного (до 5 %)</translation>
    </message>
    <message>
        <source>normal (5-10 %)</source>
        <translation>норма (5-10 %)</translation>
    </message>
    <message>
        <source>more than normal</source>
        <translation>больше нормы</translation>
    </message>
    <message>
        <source>alarm (20 % and more)</source>
        <translation>тревога (20 % и больше)</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>The price is often only what is polite to say: what you find out yourself is kept apart from what they say.</source>
        <translation>Цена часто лишь вежливое объяснение: то, что выясните сами, хранится отдельно от того, что говорят они.</translation>
    </message>
    <message>
        <source>Write it down as lost</source>
        <translation>Записать как потерянного</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>What they say why</source>
        <translation>Что говорят, почему</translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>спросили сегодня</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <translation>Потерян: %1</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.2026.</source>
        <translation>Это не дата: напишите так: 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message>
        <source>Nothing is sent from here: open the file in your mail program.</source>
        <translation>Отсюда ничего не отправляется: откройте файл в почтовой программе.</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Сохранить черновик…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Nobody at this client has an address yet: write one on the card.</source>
        <translation>У клиента пока нет адресов: запишите адрес на карточку.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>Draft of a mail to %1</source>
        <translation>Черновик письма: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mention Monitor</source>
        <translation>Mention Monitor</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>All keys (?)</source>
        <translation>Все клавиши (?)</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Отменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) to look at</source>
        <translation>
            <numerusform>%n упоминание ждёт просмотра</numerusform>
            <numerusform>%n упоминания ждут просмотра</numerusform>
            <numerusform>%n упоминаний ждут просмотра</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s): something stands out of the usual</source>
        <translation>
            <numerusform>%n сигнал: что-то выходит за рамки обычного</numerusform>
            <numerusform>%n сигнала: что-то выходит за рамки обычного</numerusform>
            <numerusform>%n сигналов: что-то выходит за рамки обычного</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) need(s) your help</source>
        <translation>
            <numerusform>%n месту нужна ваша помощь</numerusform>
            <numerusform>%n местам нужна ваша помощь</numerusform>
            <numerusform>%n местам нужна ваша помощь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>%n открытое дело</numerusform>
            <numerusform>%n открытых дела</numerusform>
            <numerusform>%n открытых дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочены</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>to be done</source>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>works</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>снова открыта</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>отменена</translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <source>Corrective measure</source>
        <translation>Исправительная мера</translation>
    </message>
    <message>
        <source>Keep the measure</source>
        <translation>Сохранить меру</translation>
    </message>
    <message>
        <source>By</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Days until its effect is looked at</source>
        <translation>Дней до проверки действия</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>Reason it ends</source>
        <translation>Какую жалобу устраняет</translation>
    </message>
    <message>
        <source>Only this product</source>
        <translation>Только этот товар</translation>
    </message>
    <message>
        <source>Only this branch</source>
        <translation>Только этот филиал</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Say what the cause is and what is changed.</source>
        <translation>Назовите причину и то, что меняется.</translation>
    </message>
</context>
<context>
    <name>MentionRow</name>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>deleted there</source>
        <translation>удалено на сайте</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message numerus="yes">
        <source>A case is opened over %n mention(s).</source>
        <translation>
            <numerusform>Открыто дело по %n упоминанию.</numerusform>
            <numerusform>Открыто дело по %n упоминаниям.</numerusform>
            <numerusform>Открыто дело по %n упоминаниям.</numerusform>
        </translation>
    </message>
    <message>
        <source>word that means others</source>
        <translation>лишнее слово</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) done.</source>
        <translation>
            <numerusform>%n упоминание готово.</numerusform>
            <numerusform>%n упоминания готовы.</numerusform>
            <numerusform>%n упоминаний готово.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) back in the inbox.</source>
        <translation>
            <numerusform>%n упоминание снова во входящих.</numerusform>
            <numerusform>%n упоминания снова во входящих.</numerusform>
            <numerusform>%n упоминаний снова во входящих.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) marked as not about us.</source>
        <translation>
            <numerusform>%n упоминание отмечено как «не про нас».</numerusform>
            <numerusform>%n упоминания отмечены как «не про нас».</numerusform>
            <numerusform>%n упоминаний отмечены как «не про нас».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule took %n mention(s) out of the inbox.</source>
        <translation>
            <numerusform>Правило убрало из входящих %n упоминание.</numerusform>
            <numerusform>Правило убрало из входящих %n упоминания.</numerusform>
            <numerusform>Правило убрало из входящих %n упоминаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Новая метка…</translation>
    </message>
    <message>
        <source>Tags and colours…</source>
        <translation>Метки и цвета…</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Другому…</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Поручить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название или имя</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Адрес скопирован.</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>К делу</translation>
    </message>
    <message>
        <source>Exclude the word</source>
        <translation>Исключить слово</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” put on %n mention(s).</source>
        <translation>
            <numerusform>Метка «%1» поставлена на %n упоминание.</numerusform>
            <numerusform>Метка «%1» поставлена на %n упоминания.</numerusform>
            <numerusform>Метка «%1» поставлена на %n упоминаний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n mention(s).</source>
        <translation>
            <numerusform>Метка «%1» снята с %n упоминания.</numerusform>
            <numerusform>Метка «%1» снята с %n упоминаний.</numerusform>
            <numerusform>Метка «%1» снята с %n упоминаний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) given to nobody.</source>
        <translation>
            <numerusform>%n упоминание никому не поручено.</numerusform>
            <numerusform>%n упоминания никому не поручены.</numerusform>
            <numerusform>%n упоминаний никому не поручено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) given to %1.</source>
        <translation>
            <numerusform>%n упоминание поручено: %1.</numerusform>
            <numerusform>%n упоминания поручены: %1.</numerusform>
            <numerusform>%n упоминаний поручено: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) answered.</source>
        <translation>
            <numerusform>%n упоминание с ответом.</numerusform>
            <numerusform>%n упоминания с ответом.</numerusform>
            <numerusform>%n упоминаний с ответом.</numerusform>
        </translation>
    </message>
    <message>
        <source>An occasion is made.</source>
        <translation>Повод создан.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Заметка сохранена.</translation>
    </message>
    <message>
        <source>The author %1</source>
        <translation>Автор %1</translation>
    </message>
    <message>
        <source>The site %1</source>
        <translation>Сайт %1</translation>
    </message>
    <message numerus="yes">
        <source>Kind corrected for %n mention(s).</source>
        <translation>
            <numerusform>Вид исправлен у %n упоминания.</numerusform>
            <numerusform>Вид исправлен у %n упоминаний.</numerusform>
            <numerusform>Вид исправлен у %n упоминаний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tone corrected for %n mention(s).</source>
        <translation>
            <numerusform>Тон исправлен у %n упоминания.</numerusform>
            <numerusform>Тон исправлен у %n упоминаний.</numerusform>
            <numerusform>Тон исправлен у %n упоминаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Все правила</translation>
    </message>
    <message>
        <source>The page is kept as evidence.</source>
        <translation>Страница сохранена как доказательство.</translation>
    </message>
    <message>
        <source>Looked at the post again.</source>
        <translation>Сообщение просмотрено ещё раз.</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Исключить…</translation>
    </message>
    <message>
        <source>It is…</source>
        <translation>Это…</translation>
    </message>
    <message>
        <source>Occasions are made of the news of clients; this names “%1”.</source>
        <translation>Поводы делают из новостей клиентов; здесь назван «%1».</translation>
    </message>
    <message>
        <source>No place is being watched yet</source>
        <translation>Пока ни одно место не под наблюдением</translation>
    </message>
    <message>
        <source>Add the forums, blogs and news sites where people write about you.</source>
        <translation>Добавьте форумы, блоги и новостные сайты, где о вас пишут.</translation>
    </message>
    <message>
        <source>Add places</source>
        <translation>Добавить места</translation>
    </message>
    <message>
        <source>Nothing here under these filters</source>
        <translation>С такими фильтрами здесь пусто</translation>
    </message>
    <message>
        <source>Show the inbox</source>
        <translation>Показать входящие</translation>
    </message>
    <message>
        <source>Reading your places…</source>
        <translation>Читаем ваши места…</translation>
    </message>
    <message>
        <source>What names you appears here by itself.</source>
        <translation>Всё, где вас назвали, появится здесь само.</translation>
    </message>
    <message>
        <source>The inbox is empty: all is looked at</source>
        <translation>Входящие пусты: всё просмотрено</translation>
    </message>
    <message>
        <source>Show all states</source>
        <translation>Показать все состояния</translation>
    </message>
    <message>
        <source>Nobody named you yet</source>
        <translation>Вас пока никто не назвал</translation>
    </message>
    <message>
        <source>We look for: %1.</source>
        <translation>Ищем: %1.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Внести файл</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) brought in.</source>
        <translation>
            <numerusform>Внесено: %n упоминание.</numerusform>
            <numerusform>Внесено: %n упоминания.</numerusform>
            <numerusform>Внесено: %n упоминаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mails, tables, saved pages</source>
        <translation>Письма, таблицы, сохранённые страницы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Kept; it names nobody who is watched.</source>
        <translation>Сохранено; никто из отслеживаемых не назван.</translation>
    </message>
    <message>
        <source>All of it was known already.</source>
        <translation>Всё это уже было.</translation>
    </message>
    <message numerus="yes">
        <source>Press digest of %n ticked mention(s)</source>
        <translation>
            <numerusform>Дайджест прессы: %n отмеченное упоминание</numerusform>
            <numerusform>Дайджест прессы: %n отмеченных упоминания</numerusform>
            <numerusform>Дайджест прессы: %n отмеченных упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest is saved as %1</source>
        <translation>Дайджест сохранён: %1</translation>
    </message>
    <message>
        <source>List of mentions</source>
        <translation>Список упоминаний</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translation>Внести файл…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies)</source>
        <translation>
            <numerusform>%Ln история</numerusform>
            <numerusform>%Ln истории</numerusform>
            <numerusform>%Ln историй</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln упоминание</numerusform>
            <numerusform>%Ln упоминания</numerusform>
            <numerusform>%Ln упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of a story as one row</source>
        <translation>Копии одной истории одной строкой</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Правила…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a mention by hand…</source>
        <translation>Добавить упоминание вручную…</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Следующее упоминание</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Предыдущее упоминание</translation>
    </message>
    <message>
        <source>Page through the text, then next</source>
        <translation>Листать текст, потом следующее</translation>
    </message>
    <message>
        <source>Tick for the press digest</source>
        <translation>Отметить для дайджеста прессы</translation>
    </message>
    <message>
        <source>Rules: what is kept out</source>
        <translation>Правила: что не попадает во входящие</translation>
    </message>
    <message>
        <source>Add a mention by hand</source>
        <translation>Добавить упоминание вручную</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Answered: where</source>
        <translation>Ответили: где</translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation>Не про нас</translation>
    </message>
    <message>
        <source>Make an occasion of it</source>
        <translation>Сделать из этого повод</translation>
    </message>
    <message>
        <source>Done, nothing to do</source>
        <translation>Готово, делать нечего</translation>
    </message>
    <message>
        <source>Open the original in the browser</source>
        <translation>Открыть оригинал в браузере</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Вернуть во входящие</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>Поручить кому-то</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge into another case</source>
        <translation>Объединить с другим делом</translation>
    </message>
    <message>
        <source>The mentions of “%1” go over to the case chosen; this one stays as a pointer to it.</source>
        <translation>Упоминания дела «%1» перейдут в выбранное; это останется указателем на него.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Открытые дела</translation>
    </message>
    <message>
        <source>Choose a case.</source>
        <translation>Выберите дело.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>a word, or several with commas between</source>
        <translation>слово или несколько через запятую</translation>
    </message>
    <message>
        <source>Give the name.</source>
        <translation>Укажите название.</translation>
    </message>
    <message>
        <source>Choose at least one language that people write in.</source>
        <translation>Выберите хотя бы один язык, на котором пишут.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>as people write it</source>
        <translation>так, как пишут люди</translation>
    </message>
    <message>
        <source>What it is to us</source>
        <translation>Кто это для нас</translation>
    </message>
    <message>
        <source>The forms stand here when the name is given.</source>
        <translation>Формы появятся здесь, когда будет указано название.</translation>
    </message>
    <message>
        <source>Languages that people write in</source>
        <translation>Языки, на которых пишут</translation>
    </message>
    <message>
        <source>The name is put into the grammatical forms of these.</source>
        <translation>Название склоняется по правилам этих языков.</translation>
    </message>
    <message>
        <source>Written forms</source>
        <translation>Формы написания</translation>
    </message>
    <message>
        <source>Each form that is ticked counts. Click away what means something else.</source>
        <translation>Считается каждая отмеченная форма. Уберите щелчком те, что значат другое.</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Пишут и так</translation>
    </message>
    <message>
        <source>Brands, abbreviations, other spellings, in their forms; domains and handles as written.</source>
        <translation>Бренды, сокращения, другие написания, с их формами; домены и ники — как написаны.</translation>
    </message>
    <message>
        <source>Further full names</source>
        <translation>Другие полные названия</translation>
    </message>
    <message>
        <source>Former names and legal entities; they get their grammatical forms too.</source>
        <translation>Прежние названия и юридические лица; они тоже склоняются.</translation>
    </message>
    <message>
        <source>Words that should stand near</source>
        <translation>Слова, которые должны быть рядом</translation>
    </message>
    <message>
        <source>For a name that means other things too: one of these makes it certain.</source>
        <translation>Для названия, которое значит и другое: одно из этих слов делает упоминание верным.</translation>
    </message>
    <message>
        <source>Words that rule a post out</source>
        <translation>Слова, которые исключают сообщение</translation>
    </message>
    <message>
        <source>A post with one of these is not about this name.</source>
        <translation>Сообщение с таким словом — не об этом названии.</translation>
    </message>
    <message>
        <source>%1 is an ordinary word too. Written small it is only a mention to be checked; words that should stand near make it certain.</source>
        <translation>%1 — ещё и обычное слово. Написанное со строчной буквы — лишь упоминание на проверку; слова, которые должны быть рядом, делают его верным.</translation>
    </message>
    <message>
        <source>Some forms are forms of other words too: %1. Click such forms away if they bring what is not meant.</source>
        <translation>Некоторые формы бывают и у других слов: %1. Уберите такие формы, если из-за них находится не то.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>%Ln form(s)</source>
        <translation>
            <numerusform>%Ln форма</numerusform>
            <numerusform>%Ln формы</numerusform>
            <numerusform>%Ln форм</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln упоминание</numerusform>
            <numerusform>%Ln упоминания</numerusform>
            <numerusform>%Ln упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Our own names</source>
        <translation>Наши названия</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Конкуренты</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Рынок</translation>
    </message>
    <message>
        <source>Names we watch</source>
        <translation>Кого ищем</translation>
    </message>
    <message>
        <source>A change is looked up in everything that was read and is still kept, too.</source>
        <translation>Изменение проверяется и по всему прочитанному, что ещё хранится.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Добавить название</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Import, export</source>
        <translation>Импорт, экспорт</translation>
    </message>
    <message>
        <source>List of names</source>
        <translation>Список названий</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>No name is watched yet</source>
        <translation>Пока никого не ищем</translation>
    </message>
    <message>
        <source>Add your company's name, then those of your key clients: all of their grammatical forms are found.</source>
        <translation>Добавьте название своей компании, затем ключевых клиентов: найдутся все их падежные формы.</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Импорт из файла…</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Don't save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Вернуться к правке</translation>
    </message>
    <message>
        <source>“%1” is no longer looked for; its mentions leave the lists, cases stay.</source>
        <translation>«%1» больше не ищем; упоминания убраны из списков, дела остались.</translation>
    </message>
    <message>
        <source>Export to a file (JSON)…</source>
        <translation>Экспорт в файл (JSON)…</translation>
    </message>
    <message>
        <source>Names (*.json);;All files (*)</source>
        <translation>Названия (*.json);;Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) added</source>
        <translation>
            <numerusform>Добавлено %n название</numerusform>
            <numerusform>Добавлено %n названия</numerusform>
            <numerusform>Добавлено %n названий</numerusform>
        </translation>
    </message>
    <message>
        <source>Names (*.json)</source>
        <translation>Названия (*.json)</translation>
    </message>
    <message>
        <source>Next name</source>
        <translation>Следующее название</translation>
    </message>
    <message>
        <source>Previous name</source>
        <translation>Предыдущее название</translation>
    </message>
    <message>
        <source>Edit the name</source>
        <translation>Изменить название</translation>
    </message>
    <message>
        <source>Remove; cases stay</source>
        <translation>Удалить; дела останутся</translation>
    </message>
    <message>
        <source>Its mentions leave the lists, cases stay. Can be undone.</source>
        <translation>Упоминания уйдут из списков, дела останутся. Можно отменить.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>Add the name</source>
        <translation>Добавить название</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ещё не сохранено.</translation>
    </message>
    <message>
        <source>“%1” is saved; what was read is looked through again.</source>
        <translation>«%1» сохранено; прочитанное просматривается заново.</translation>
    </message>
    <message>
        <source>“%1” is watched now; what was read is looked through, too.</source>
        <translation>Теперь ищем «%1»; прочитанное тоже просматривается.</translation>
    </message>
    <message>
        <source>Import names</source>
        <translation>Импорт названий</translation>
    </message>
    <message>
        <source>Export names</source>
        <translation>Экспорт названий</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Сохранить изменения в «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n обновлено</numerusform>
            <numerusform>%n обновлены</numerusform>
            <numerusform>%n обновлено</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from a file (JSON)…</source>
        <translation>Импорт из файла (JSON)…</translation>
    </message>
    <message>
        <source>The names stand in the file “%1”.</source>
        <translation>Названия записаны в файл «%1».</translation>
    </message>
</context>
<context>
    <name>NewRuleDialog</name>
    <message>
        <source>What is filled in must fit all together; one of them is enough.</source>
        <translation>Заполненное должно совпасть всё вместе; достаточно одного поля.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Создать правило</translation>
    </message>
    <message>
        <source>in any of its forms; or a phrase</source>
        <translation>в любой форме; или фраза</translation>
    </message>
    <message>
        <source>What fits is</source>
        <translation>Что подошло, то</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Fill in a word, an author or a site.</source>
        <translation>Заполните слово, автора или сайт.</translation>
    </message>
</context>
<context>
    <name>NotALoss</name>
    <message>
        <source>One-off buyer</source>
        <translation>Разовый покупатель</translation>
    </message>
    <message>
        <source>Pass-through firm</source>
        <translation>Транзитная фирма</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Сохранить заметку</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Its check digits are tested where it has some.</source>
        <translation>Контрольные цифры проверяются, где они есть.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Which number</source>
        <translation>Какой номер</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Of which firm</source>
        <translation>Какой фирмы</translation>
    </message>
    <message>
        <source>Number of %1</source>
        <translation>Номер: %1</translation>
    </message>
    <message>
        <source>Write the number.</source>
        <translation>Напишите номер.</translation>
    </message>
    <message>
        <source>This is the number of another client. Are they one firm? Then join them.</source>
        <translation>Это номер другого клиента. Это одна фирма? Тогда соедините их.</translation>
    </message>
    <message>
        <source>Its check digits do not fit: look for a slip of the pen.</source>
        <translation>Контрольные цифры не сходятся: поищите описку.</translation>
    </message>
</context>
<context>
    <name>Occasion</name>
    <message>
        <source>No client yet</source>
        <translation>Клиента пока нет</translation>
    </message>
    <message>
        <source>wished for: %1</source>
        <translation>хотели: %1</translation>
    </message>
    <message>
        <source>competitor: %1</source>
        <translation>конкурент: %1</translation>
    </message>
    <message>
        <source>complains: %1</source>
        <translation>жалуется: %1</translation>
    </message>
    <message>
        <source>promised to %1</source>
        <translation>обещано: %1</translation>
    </message>
    <message>
        <source>Congratulate</source>
        <translation>Поздравить</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Carefully: ask and support</source>
        <translation>Осторожно: спросить и поддержать</translation>
    </message>
    <message>
        <source>Explain in advance</source>
        <translation>Объяснить заранее</translation>
    </message>
    <message>
        <source>Make contact</source>
        <translation>Связаться</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>happened %1</source>
        <translation>произошло %1</translation>
    </message>
    <message>
        <source>the day is %1</source>
        <translation>день %1</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>ещё один повод</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>также: %1</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Professional holiday</source>
        <translation>Профессиональный праздник</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Государственный праздник</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Годовщина</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Кончается договор</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Выставка</translation>
    </message>
    <message>
        <source>Our new item</source>
        <translation>Наш новый товар</translation>
    </message>
    <message>
        <source>Our new service</source>
        <translation>Наша новая услуга</translation>
    </message>
    <message>
        <source>Our rules change</source>
        <translation>Меняются наши правила</translation>
    </message>
    <message>
        <source>Complaint about a competitor</source>
        <translation>Жалоба на конкурента</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>Regular contact</source>
        <translation>Плановый контакт</translation>
    </message>
    <message>
        <source>Step of the plan</source>
        <translation>Шаг плана</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) tell it</source>
        <translation>
            <numerusform>пишет %n статья</numerusform>
            <numerusform>пишут %n статьи</numerusform>
            <numerusform>пишут %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>a round one</source>
        <translation>круглая</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not spoken with for %n day(s)</source>
        <translation>
            <numerusform>без разговора %n день</numerusform>
            <numerusform>без разговора %n дня</numerusform>
            <numerusform>без разговора %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>never spoken with</source>
        <translation>разговоров не было</translation>
    </message>
    <message>
        <source>asked about competitors</source>
        <translation>спрашивал о конкурентах</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccasionDialog</name>
    <message>
        <source>Occasion to make contact</source>
        <translation>Повод для контакта</translation>
    </message>
    <message>
        <source>Make the occasion</source>
        <translation>Создать повод</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Who makes contact</source>
        <translation>Кто свяжется</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>К какому сроку</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Скажите в двух словах, что произошло.</translation>
    </message>
</context>
<context>
    <name>OccasionState</name>
    <message>
        <source>Open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Связались</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Отложен</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передан</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Отклонён</translation>
    </message>
</context>
<context>
    <name>Occasions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Into the calendar</source>
        <translation>В календарь</translation>
    </message>
    <message>
        <source>Hand over the occasion</source>
        <translation>Передать повод</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Кто звонит</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>The occasion is handed over; the client stays whose it is.</source>
        <translation>Повод передан; клиент остаётся у своего ответственного.</translation>
    </message>
    <message>
        <source>The promise is kept.</source>
        <translation>Обещание выполнено.</translation>
    </message>
    <message>
        <source>Logged: nobody was reached, the occasion goes on waiting.</source>
        <translation>Записано: никого не застали, повод ждёт дальше.</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>До завтра</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>На %n день</numerusform>
            <numerusform>На %n дня</numerusform>
            <numerusform>На %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>The occasion rests until then.</source>
        <translation>Повод отложен до этого дня.</translation>
    </message>
    <message>
        <source>The occasion is dismissed for all.</source>
        <translation>Повод отклонён для всех.</translation>
    </message>
    <message numerus="yes">
        <source>Contacts with %Ln client(s) are logged.</source>
        <translation>
            <numerusform>Контакт с %Ln клиентом записан.</numerusform>
            <numerusform>Контакты с %Ln клиентами записаны.</numerusform>
            <numerusform>Контакты с %Ln клиентами записаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>The occasion rests until %1.</source>
        <translation>Повод отложен: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Dismissed for %Ln client(s).</source>
        <translation>
            <numerusform>Отклонено для %Ln клиента.</numerusform>
            <numerusform>Отклонено для %Ln клиентов.</numerusform>
            <numerusform>Отклонено для %Ln клиентов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Другой день…</translation>
    </message>
    <message>
        <source>The occasion is dismissed.</source>
        <translation>Повод отклонён.</translation>
    </message>
    <message>
        <source>The contact with %1 is logged.</source>
        <translation>Контакт записан: %1.</translation>
    </message>
    <message>
        <source>The occasion waits again.</source>
        <translation>Повод снова ждёт.</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>По одному</translation>
    </message>
    <message>
        <source>Why now:</source>
        <translation>Почему сейчас:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Записать контакт…</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Сделано…</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Весь план</translation>
    </message>
    <message>
        <source>Draft a mail…</source>
        <translation>Черновик письма…</translation>
    </message>
    <message>
        <source>All contacted…</source>
        <translation>Связались со всеми…</translation>
    </message>
    <message>
        <source>Dismiss for all</source>
        <translation>Отклонить для всех</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Открыть сообщение</translation>
    </message>
    <message>
        <source>Contacted…</source>
        <translation>Связались…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>Into the calendar (.ics)…</source>
        <translation>В календарь (.ics)…</translation>
    </message>
    <message>
        <source>In Mentions</source>
        <translation>В упоминаниях</translation>
    </message>
    <message>
        <source>nobody's yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>best before %1</source>
        <translation>успеть до %1</translation>
    </message>
    <message>
        <source>rests until %1</source>
        <translation>отложен: %1</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>критично</translation>
    </message>
    <message>
        <source>Whom to call:</source>
        <translation>Кому звонить:</translation>
    </message>
    <message>
        <source>Handed over by %1</source>
        <translation>Передал: %1</translation>
    </message>
    <message>
        <source>Best before %1</source>
        <translation>Успеть до %1</translation>
    </message>
    <message>
        <source>Opening line, %1</source>
        <translation>Первая фраза, язык: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Итог: %1</translation>
    </message>
    <message>
        <source>Mind: %1.</source>
        <translation>Помните: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) watched: their news, days, contracts and signs of leaving become cards here by themselves.</source>
        <translation>
            <numerusform>Наблюдается %Ln клиент: его новости, даты, договоры и признаки ухода сами становятся карточками.</numerusform>
            <numerusform>Наблюдаются %Ln клиента: их новости, даты, договоры и признаки ухода сами становятся карточками.</numerusform>
            <numerusform>Наблюдаются %Ln клиентов: их новости, даты, договоры и признаки ухода сами становятся карточками.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody's</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Nobody's yet</source>
        <translation>Пока ничьи</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more this week</source>
        <translation>
            <numerusform>ещё %Ln на этой неделе</numerusform>
            <numerusform>ещё %Ln на этой неделе</numerusform>
            <numerusform>ещё %Ln на этой неделе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more for today</source>
        <translation>
            <numerusform>ещё %Ln на сегодня</numerusform>
            <numerusform>ещё %Ln на сегодня</numerusform>
            <numerusform>ещё %Ln на сегодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <translation>
            <numerusform>%Ln придержан</numerusform>
            <numerusform>%Ln придержаны</numerusform>
            <numerusform>%Ln придержано</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Придержаны</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Использованы</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Отклонены</translation>
    </message>
    <message>
        <source>Mine (%1)</source>
        <translation>Мои (%1)</translation>
    </message>
    <message>
        <source>Nobody is to be called today</source>
        <translation>Сегодня звонить некому</translation>
    </message>
    <message>
        <source>No occasion waits</source>
        <translation>Поводов пока нет</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Ничего не придержано</translation>
    </message>
    <message>
        <source>While a client has an open complaint, an overdue debt or grave news, congratulations and offers wait here.</source>
        <translation>Пока у клиента открытая жалоба, просроченный долг или тяжёлые новости, поздравления и предложения ждут здесь.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Здесь пока пусто</translation>
    </message>
    <message>
        <source>Occasions that were used are kept here with their outcome.</source>
        <translation>Использованные поводы хранятся здесь с итогом.</translation>
    </message>
    <message>
        <source>Occasions that were dismissed are kept here; none is offered twice.</source>
        <translation>Отклонённые поводы хранятся здесь; ни один не предлагается дважды.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln that wait(s)</source>
        <translation>
            <numerusform>Показать %Ln ожидающий</numerusform>
            <numerusform>Показать %Ln ожидающих</numerusform>
            <numerusform>Показать %Ln ожидающих</numerusform>
        </translation>
    </message>
    <message>
        <source>A reason to call of your own</source>
        <translation>Свой повод позвонить</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Показать ещё %Ln</numerusform>
            <numerusform>Показать ещё %Ln</numerusform>
            <numerusform>Показать ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>We have something new…</source>
        <translation>У нас новинка…</translation>
    </message>
    <message>
        <source>Morning list as a page…</source>
        <translation>Утренний список страницей…</translation>
    </message>
    <message>
        <source>Morning list as a draft of a mail…</source>
        <translation>Утренний список черновиком письма…</translation>
    </message>
    <message>
        <source>The opening line is copied.</source>
        <translation>Первая фраза скопирована.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>На этой неделе</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Post</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Называет</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Сначала срочные</translation>
    </message>
    <message>
        <source>Twenty drawn by lot, the same all week</source>
        <translation>Двадцать случайных, одни и те же всю неделю</translation>
    </message>
</context>
<context>
    <name>OwnNews</name>
    <message>
        <source>A new item</source>
        <translation>Новый товар</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>Новая услуга</translation>
    </message>
    <message>
        <source>A changed rule</source>
        <translation>Изменённое правило</translation>
    </message>
    <message>
        <source>We have something new</source>
        <translation>У нас новинка</translation>
    </message>
    <message>
        <source>Make it an occasion</source>
        <translation>Сделать поводом</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Worth telling until</source>
        <translation>Сообщать до</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wish(es) for this; those ticked are told first.</source>
        <translation>
            <numerusform>%Ln пожелание об этом; отмеченные узнают первыми.</numerusform>
            <numerusform>%Ln пожелания об этом; отмеченные узнают первыми.</numerusform>
            <numerusform>%Ln пожеланий об этом; отмеченные узнают первыми.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule is explained to every client in advance: its benefit, not its terms.</source>
        <translation>Правило объясняют каждому клиенту заранее: его пользу, а не условия.</translation>
    </message>
    <message>
        <source>Say what is new.</source>
        <translation>Скажите, что нового.</translation>
    </message>
    <message>
        <source>Nobody is chosen: tick whoever is to be told.</source>
        <translation>Никто не выбран: отметьте, кому сообщить.</translation>
    </message>
    <message>
        <source>Nobody wished for this.</source>
        <translation>Этого никто не просил.</translation>
    </message>
    <message>
        <source>Name it in a few words; whoever wished for it is found.</source>
        <translation>Назовите коротко; найдутся те, кто просил.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.2026.</source>
        <translation>Это не дата: напишите так: 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Names we watch</source>
        <translation>Кого ищем</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>The post has no words of its own (a picture or a link only).</source>
        <translation>В сообщении нет своих слов (только картинка или ссылка).</translation>
    </message>
    <message>
        <source>A rule keeps this out of the inbox: %1 – %2. B brings it back.</source>
        <translation>Правило не пускает это во входящие: %1 – %2. Клавиша B вернёт.</translation>
    </message>
    <message numerus="yes">
        <source>%n quoted passage(s)</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts it states</source>
        <translation>Названные факты</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Почему это здесь</translation>
    </message>
    <message numerus="yes">
        <source>%n other post(s) tell the same</source>
        <translation>
            <numerusform>ещё %n сообщение о том же</numerusform>
            <numerusform>ещё %n сообщения о том же</numerusform>
            <numerusform>ещё %n сообщений о том же</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of the text</source>
        <translation>
            <numerusform>%n версия текста</numerusform>
            <numerusform>%n версии текста</numerusform>
            <numerusform>%n версий текста</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole thread</source>
        <translation>Вся ветка</translation>
    </message>
    <message>
        <source>What it replies to</source>
        <translation>На что отвечает</translation>
    </message>
    <message>
        <source>Address and times</source>
        <translation>Адрес и время</translation>
    </message>
    <message>
        <source>The post was changed after it was found; this is its present text.</source>
        <translation>Сообщение изменили после того, как его нашли; это нынешний текст.</translation>
    </message>
    <message>
        <source>The post is no longer at its address. What was kept stays here.</source>
        <translation>Сообщения больше нет по его адресу. Сохранённое остаётся здесь.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>найдено %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln просмотр</numerusform>
            <numerusform>%Ln просмотра</numerusform>
            <numerusform>%Ln просмотров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y/ies)</source>
        <translation>
            <numerusform>%Ln ответ</numerusform>
            <numerusform>%Ln ответа</numerusform>
            <numerusform>%Ln ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follower(s)</source>
        <translation>
            <numerusform>%Ln подписчик</numerusform>
            <numerusform>%Ln подписчика</numerusform>
            <numerusform>%Ln подписчиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen at %n place(s)</source>
        <translation>
            <numerusform>Видели в %n месте</numerusform>
            <numerusform>Видели в %n местах</numerusform>
            <numerusform>Видели в %n местах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) kept as evidence</source>
        <translation>
            <numerusform>%n страница сохранена как доказательство</numerusform>
            <numerusform>%n страницы сохранены как доказательство</numerusform>
            <numerusform>%n страниц сохранено как доказательство</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Ещё на месте</translation>
    </message>
    <message>
        <source>Date as written</source>
        <translation>Дата как написана</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Показать весь текст</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>поручено: %1</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>впервые %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>последний раз %1</translation>
    </message>
    <message>
        <source>reads as a complaint%1: %2</source>
        <translation>читается как жалоба%1: %2</translation>
    </message>
    <message>
        <source>tone: %1 (certainty %2)</source>
        <translation>тон: %1 (уверенность %2)</translation>
    </message>
    <message numerus="yes">
        <source>For %n selected mention(s)</source>
        <translation>
            <numerusform>Для %n выбранного упоминания</numerusform>
            <numerusform>Для %n выбранных упоминаний</numerusform>
            <numerusform>Для %n выбранных упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Choose a mention to read it here.</source>
        <translation>Выберите упоминание, чтобы прочитать его здесь.</translation>
    </message>
    <message>
        <source>The mention in full</source>
        <translation>Упоминание полностью</translation>
    </message>
    <message>
        <source>It is…</source>
        <translation>Это…</translation>
    </message>
    <message>
        <source>Its tone is…</source>
        <translation>Тон…</translation>
    </message>
    <message>
        <source>Keep the page as evidence</source>
        <translation>Сохранить страницу как доказательство</translation>
    </message>
    <message>
        <source>Look whether it is still there</source>
        <translation>Проверить, на месте ли оно</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Открыть оригинал</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Поручить</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Скопировать адрес</translation>
    </message>
    <message>
        <source>As the program thinks</source>
        <translation>Как считает программа</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Написать заметку…</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Вернуть во входящие</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>За %n день</numerusform>
            <numerusform>За %n дня</numerusform>
            <numerusform>За %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>За сутки</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>За год</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Person at %1</source>
        <translation>Контактное лицо: %1</translation>
    </message>
    <message>
        <source>Take off the card</source>
        <translation>Убрать с карточки</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Напишите имя.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.1985, a birthday also 31.12.</source>
        <translation>Это не дата: напишите так: 31.12.1985, день рождения можно и так: 31.12.</translation>
    </message>
</context>
<context>
    <name>PersonRole</name>
    <message>
        <source>Decides</source>
        <translation>Решает</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Закупает</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Пользуется</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Платит</translation>
    </message>
    <message>
        <source>Assists</source>
        <translation>Помогает</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>A post without an identity of its own.</source>
        <translation>Сообщение без собственного номера.</translation>
    </message>
    <message>
        <source>Something that is no post.</source>
        <translation>То, что не является сообщением.</translation>
    </message>
    <message>
        <source>A post that the site itself does not show.</source>
        <translation>Запись, которую сам сайт не показывает.</translation>
    </message>
    <message>
        <source>Comments are switched off there.</source>
        <translation>Комментарии там отключены.</translation>
    </message>
    <message>
        <source>A mail that tells of no post.</source>
        <translation>Письмо, которое не говорит ни об одной записи.</translation>
    </message>
    <message>
        <source>A mail that can't be read.</source>
        <translation>Письмо, которое не прочесть.</translation>
    </message>
    <message>
        <source>A mail that is too large to be read.</source>
        <translation>Письмо слишком большое, чтобы его прочитать.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>The program stumbled over this place.</source>
        <translation>Программа споткнулась на этом месте.</translation>
    </message>
    <message>
        <source>The details are in the log file; an update of the program should mend it.</source>
        <translation>Подробности — в файле журнала; поможет обновление программы.</translation>
    </message>
    <message>
        <source>{service} shows no more than the newest {count} here: older ones were not seen.</source>
        <translation>{service} показывает здесь не больше {count} последних: более старые не видны.</translation>
    </message>
    <message>
        <source>{service} shows no more than the first {count} here: later ones were not seen.</source>
        <translation>{service} показывает здесь не больше {count} первых: более поздние не видны.</translation>
    </message>
    <message>
        <source>Only the first {count} pages of results are read at {service}: there may be more.</source>
        <translation>Читаются только первые страницы результатов ({service}, не больше {count}): может быть и больше.</translation>
    </message>
    <message>
        <source>The newest {count} comments are read here: older ones were not seen.</source>
        <translation>Комментариев здесь читается не больше {count} последних: более старые не видны.</translation>
    </message>
    <message numerus="yes">
        <source>{service} shows only a time of %n day(s): what is older was not seen. A shorter interval helps.</source>
        <translation>
            <numerusform>{service} показывает только последний %n день: более старого не видно. Поможет более частое посещение.</numerusform>
            <numerusform>{service} показывает только последние %n дня: более старого не видно. Поможет более частое посещение.</numerusform>
            <numerusform>{service} показывает только последние %n дней: более старого не видно. Поможет более частое посещение.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} shows {count} of its own choice: the others can't be seen.</source>
        <translation>{service} показывает {count} по своему выбору: остальных не увидеть.</translation>
    </message>
    <message>
        <source>So much was new that nothing of the visit before is shown any more: posts in between may be missing. A shorter interval helps.</source>
        <translation>Нового было столько, что прежнего уже не видно: между посещениями что-то могло пропасть. Поможет более частое посещение.</translation>
    </message>
    <message>
        <source>More was waiting to be read than can be kept: the oldest of it was given up.</source>
        <translation>Непрочитанного накопилось больше, чем можно запомнить: от самого старого пришлось отказаться.</translation>
    </message>
    <message>
        <source>The service no longer knows where the visit before stopped: older ones may be missing. A shorter interval helps.</source>
        <translation>Сервис уже не помнит, где закончилось прошлое посещение: более старого может не хватать. Поможет более частое посещение.</translation>
    </message>
    <message>
        <source>The comments of this article are loaded by a script of {service}: they are not seen. Bring one in by hand where it matters.</source>
        <translation>Комментарии к этой статье загружает скрипт ({service}): их не видно. Важный комментарий внесите вручную.</translation>
    </message>
    <message>
        <source>“{query}” names many companies at {service}: the first {count} are read. Business IDs name one each.</source>
        <translation>По запросу «{query}» в реестре {service} много компаний: читаются первые {count}. Регистрационный номер называет ровно одну.</translation>
    </message>
    <message>
        <source>About {missing} are missing.</source>
        <translation>Не хватает примерно {missing}.</translation>
    </message>
    <message>
        <source>The search was: {query}</source>
        <translation>Поиск: {query}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>as the page says</source>
        <translation>как указано на странице</translation>
    </message>
    <message numerus="yes">
        <source>Since %1, %n attempt(s) in a row.</source>
        <translation>
            <numerusform>С %1, %n попытка подряд.</numerusform>
            <numerusform>С %1, %n попытки подряд.</numerusform>
            <numerusform>С %1, %n попыток подряд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the last seven days</source>
        <translation>
            <numerusform>%Ln за семь дней</numerusform>
            <numerusform>%Ln за семь дней</numerusform>
            <numerusform>%Ln за семь дней</numerusform>
        </translation>
    </message>
    <message>
        <source>For whoever looks after the program</source>
        <translation>Для того, кто обслуживает программу</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Посещения</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln сообщение</numerusform>
            <numerusform>%Ln сообщения</numerusform>
            <numerusform>%Ln сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Следующее посещение</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Посещается</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Принесло</translation>
    </message>
    <message>
        <source>Looked back to</source>
        <translation>Просмотрено с</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Watched since</source>
        <translation>Под наблюдением с</translation>
    </message>
    <message>
        <source>None yet. The first one looks back as far as the place allows.</source>
        <translation>Ещё не было. Первое заглянет так далеко назад, как позволяет место.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln прочитано</numerusform>
            <numerusform>%Ln прочитано</numerusform>
            <numerusform>%Ln прочитано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новое</numerusform>
            <numerusform>%Ln новых</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed over</source>
        <translation>
            <numerusform>%Ln пропущено</numerusform>
            <numerusform>%Ln пропущено</numerusform>
            <numerusform>%Ln пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>older posts are there, but the place does not show them</source>
        <translation>есть и более старые, но место их не показывает</translation>
    </message>
    <message>
        <source>Private network</source>
        <translation>Частная сеть</translation>
    </message>
    <message>
        <source>allowed for this place</source>
        <translation>разрешена для этого места</translation>
    </message>
    <message>
        <source>a name that is no longer watched</source>
        <translation>название, которое больше не ищем</translation>
    </message>
    <message>
        <source>Searches for</source>
        <translation>Ищет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln упоминание</numerusform>
            <numerusform>%Ln упоминания</numerusform>
            <numerusform>%Ln упоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Every post is about</source>
        <translation>О ком все сообщения</translation>
    </message>
</context>
<context>
    <name>PlaceError</name>
    <message>
        <source>The site did not answer.</source>
        <translation>Сайт не ответил.</translation>
    </message>
    <message>
        <source>It is tried again by itself; check the address if this stays.</source>
        <translation>Попытка повторится сама; если не пройдёт, проверьте адрес.</translation>
    </message>
    <message>
        <source>The site answered too slowly.</source>
        <translation>Сайт отвечал слишком медленно.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Попытка повторится сама.</translation>
    </message>
    <message>
        <source>The site's certificate is not right.</source>
        <translation>С сертификатом сайта что-то не так.</translation>
    </message>
    <message>
        <source>Open it in a browser; if it warns too, the site must mend it.</source>
        <translation>Откройте сайт в браузере; если и он предупреждает, исправить может только сайт.</translation>
    </message>
    <message>
        <source>The site answered with an error.</source>
        <translation>Сайт ответил ошибкой.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>По этому адресу ничего нет.</translation>
    </message>
    <message>
        <source>Look for the page's new address and enter it.</source>
        <translation>Найдите новый адрес страницы и введите его.</translation>
    </message>
    <message>
        <source>The site removed this page for good.</source>
        <translation>Сайт убрал эту страницу навсегда.</translation>
    </message>
    <message>
        <source>Remove the place, or give it a new address.</source>
        <translation>Удалите место или дайте ему новый адрес.</translation>
    </message>
    <message>
        <source>The site is gone: its name leads elsewhere or is for sale.</source>
        <translation>Сайта больше нет: его имя ведёт в другое место или продаётся.</translation>
    </message>
    <message>
        <source>It is looked for once a day; remove the place, or give it the site's new address.</source>
        <translation>Раз в день проверяем снова; удалите место или укажите новый адрес сайта.</translation>
    </message>
    <message>
        <source>The site asks us to come less often.</source>
        <translation>Сайт просит заходить реже.</translation>
    </message>
    <message>
        <source>We wait as long as it asks; a longer interval helps.</source>
        <translation>Мы ждём столько, сколько он просит; поможет более редкое посещение.</translation>
    </message>
    <message>
        <source>The site turns programs away.</source>
        <translation>Сайт не пускает программы.</translation>
    </message>
    <message>
        <source>Look whether it offers a feed, and add that instead.</source>
        <translation>Посмотрите, есть ли у него лента, и добавьте её.</translation>
    </message>
    <message>
        <source>Only members may read this.</source>
        <translation>Читать могут только участники.</translation>
    </message>
    <message>
        <source>Look for a public part of the site.</source>
        <translation>Поищите открытую часть сайта.</translation>
    </message>
    <message>
        <source>This service wants a key of your own.</source>
        <translation>Этому сервису нужен ваш собственный ключ.</translation>
    </message>
    <message>
        <source>Enter it under Settings, Keys.</source>
        <translation>Введите его в разделе «Настройки», «Ключи».</translation>
    </message>
    <message>
        <source>The limit of what may be asked in this period is used up.</source>
        <translation>Лимит запросов на этот период исчерпан.</translation>
    </message>
    <message>
        <source>It goes on by itself when the service allows it again.</source>
        <translation>Чтение продолжится само, когда сервис снова разрешит.</translation>
    </message>
    <message>
        <source>The site forbids programs to read this address (robots.txt).</source>
        <translation>Сайт запрещает программам читать этот адрес (robots.txt).</translation>
    </message>
    <message>
        <source>The address leads into a private network.</source>
        <translation>Адрес ведёт в частную сеть.</translation>
    </message>
    <message>
        <source>Allow private addresses for this place if that is meant.</source>
        <translation>Разрешите для этого места частные адреса, если так и задумано.</translation>
    </message>
    <message>
        <source>This is no address of the web.</source>
        <translation>Это не адрес в интернете.</translation>
    </message>
    <message>
        <source>Copy the address from the browser: it begins with https://</source>
        <translation>Скопируйте адрес из браузера: он начинается с https://</translation>
    </message>
    <message>
        <source>The page is too large.</source>
        <translation>Страница слишком велика.</translation>
    </message>
    <message>
        <source>Look for a smaller page or a feed of the same site.</source>
        <translation>Найдите страницу поменьше или ленту того же сайта.</translation>
    </message>
    <message>
        <source>The address leads in circles.</source>
        <translation>Адрес ведёт по кругу.</translation>
    </message>
    <message>
        <source>Open it in a browser and enter the address where you arrive.</source>
        <translation>Откройте его в браузере и введите адрес, на который попадёте.</translation>
    </message>
    <message>
        <source>What stands there can't be read as posts.</source>
        <translation>То, что там лежит, нельзя прочитать как сообщения.</translation>
    </message>
    <message>
        <source>Check the address; a feed of the same site may work.</source>
        <translation>Проверьте адрес; возможно, подойдёт лента того же сайта.</translation>
    </message>
    <message>
        <source>The site changed its pages.</source>
        <translation>Сайт изменил свои страницы.</translation>
    </message>
    <message>
        <source>Add the address again; an update of the program may be needed.</source>
        <translation>Добавьте адрес заново; возможно, нужно обновить программу.</translation>
    </message>
    <message>
        <source>The visit was cancelled.</source>
        <translation>Посещение отменено.</translation>
    </message>
    <message>
        <source>The part of the program that reads this place is missing.</source>
        <translation>Нет той части программы, которая читает это место.</translation>
    </message>
    <message>
        <source>Install it again, or remove the place.</source>
        <translation>Установите её снова или удалите место.</translation>
    </message>
    <message>
        <source>The place can't be read.</source>
        <translation>Место нельзя прочитать.</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>As the page says</source>
        <translation>Как указано на странице</translation>
    </message>
    <message>
        <source>Allow an address in a private network</source>
        <translation>Разрешить адрес в частной сети</translation>
    </message>
    <message>
        <source>This place may then reach devices inside your own network (router, printer, internal servers), also by a link or a redirect of a stranger. Allow it only for an address that you know.</source>
        <translation>Тогда через это место можно попасть на устройства вашей собственной сети (роутер, принтер, внутренние серверы) — в том числе по чужой ссылке или перенаправлению. Разрешайте только для адреса, который вы знаете.</translation>
    </message>
    <message>
        <source>Whom a post names</source>
        <translation>о том, кто назван в сообщении</translation>
    </message>
    <message>
        <source>For a page of reviews, an app, one's own wall: every post there is then a mention, whether it gives the name or not. Your own answers and accounts do not count.</source>
        <translation>Для страницы отзывов, приложения, своей стены: тогда каждое сообщение там — упоминание, есть в нём название или нет. Ваши собственные ответы и аккаунты не считаются.</translation>
    </message>
    <message>
        <source>Used where the page gives times without a zone</source>
        <translation>Применяется, если на странице время без пояса</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Посещать</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Posts are about</source>
        <translation>О ком сообщения</translation>
    </message>
    <message>
        <source>There is no such time zone; choose one from the list.</source>
        <translation>Такого часового пояса нет; выберите из списка.</translation>
    </message>
    <message>
        <source>Always “%1”</source>
        <translation>всегда о «%1»</translation>
    </message>
</context>
<context>
    <name>PlacePane</name>
    <message>
        <source>Choose a place to see its visits here.</source>
        <translation>Выберите место, чтобы увидеть здесь его посещения.</translation>
    </message>
    <message>
        <source>The place in full</source>
        <translation>Место целиком</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Allow private address</source>
        <translation>Разрешить частный адрес</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Posts, mentions and cases stay. Can be undone.</source>
        <translation>Сообщения, упоминания и дела останутся. Можно отменить.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>%Ln a week</source>
        <translation>
            <numerusform>%Ln в неделю</numerusform>
            <numerusform>%Ln в неделю</numerusform>
            <numerusform>%Ln в неделю</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Далее</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) visited</source>
        <translation>
            <numerusform>Посещено %Ln место</numerusform>
            <numerusform>Посещено %Ln места</numerusform>
            <numerusform>Посещено %Ln мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new post(s)</source>
        <translation>
            <numerusform>%Ln новое сообщение</numerusform>
            <numerusform>%Ln новых сообщения</numerusform>
            <numerusform>%Ln новых сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Places are visited again when they are due.</source>
        <translation>Места снова посещаются в свой срок.</translation>
    </message>
    <message>
        <source>Paused: no place is visited until you go on.</source>
        <translation>Пауза: места не посещаются, пока вы не продолжите.</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation>Списки лент (*.opml *.xml);;Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) added from the file.</source>
        <translation>
            <numerusform>Из файла добавлено %n место.</numerusform>
            <numerusform>Из файла добавлено %n места.</numerusform>
            <numerusform>Из файла добавлено %n мест.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new mention(s)</source>
        <translation>
            <numerusform>%Ln новое упоминание</numerusform>
            <numerusform>%Ln новых упоминания</numerusform>
            <numerusform>%Ln новых упоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln прочитать не удалось</numerusform>
            <numerusform>%Ln прочитать не удалось</numerusform>
            <numerusform>%Ln прочитать не удалось</numerusform>
        </translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>Импорт мест</translation>
    </message>
    <message>
        <source>The file holds no place that is not watched already.</source>
        <translation>В файле нет мест, которых ещё нет под наблюдением.</translation>
    </message>
    <message>
        <source>Export places</source>
        <translation>Экспорт мест</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml)</source>
        <translation>Списки лент (*.opml)</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Остановлено: %1</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>«%1» изменено.</translation>
    </message>
    <message>
        <source>“%1” is watched now; it is being read.</source>
        <translation>«%1» теперь под наблюдением; идёт чтение.</translation>
    </message>
    <message>
        <source>The places stand in the file “%1”.</source>
        <translation>Места записаны в файл «%1».</translation>
    </message>
    <message>
        <source>“%1” may lead into a private network now.</source>
        <translation>«%1» теперь может вести в частную сеть.</translation>
    </message>
    <message>
        <source>“%1” is switched off.</source>
        <translation>«%1» выключено.</translation>
    </message>
    <message>
        <source>“%1” is switched on.</source>
        <translation>«%1» включено.</translation>
    </message>
    <message>
        <source>“%1” is no longer watched; its posts stay.</source>
        <translation>«%1» больше не под наблюдением; сообщения остались.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Добавить место</translation>
    </message>
    <message>
        <source>Missing something?</source>
        <translation>Чего-то не хватает?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Import, export, pause</source>
        <translation>Импорт, экспорт, пауза</translation>
    </message>
    <message>
        <source>Find by name or address</source>
        <translation>Найти по имени или адресу</translation>
    </message>
    <message>
        <source>List of places</source>
        <translation>Список мест</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>No place like this</source>
        <translation>Такого места нет</translation>
    </message>
    <message>
        <source>Other places are watched; they are hidden by what you chose above.</source>
        <translation>Есть другие места; их скрывает то, что выбрано выше.</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>Показать все места</translation>
    </message>
    <message>
        <source>No place is being watched yet</source>
        <translation>Пока ни одно место не под наблюдением</translation>
    </message>
    <message>
        <source>Add the forums, news sites, blogs and channels where people write about you. Paste any address: the program finds out how to read it.</source>
        <translation>Добавьте форумы, новостные сайты, блоги и каналы, где о вас пишут. Вставьте любой адрес: программа сама поймёт, как его читать.</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Импорт из файла…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Pause watching</source>
        <translation>Приостановить наблюдение</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Продолжить наблюдение</translation>
    </message>
    <message>
        <source>Export to a file (OPML)…</source>
        <translation>Экспорт в файл (OPML)…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работают</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Нужны вы</translation>
    </message>
    <message>
        <source>Can't be watched</source>
        <translation>Нельзя</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Выключены</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Остановить чтение</translation>
    </message>
    <message>
        <source>Read all now</source>
        <translation>Прочитать все</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Read this place now</source>
        <translation>Прочитать это место сейчас</translation>
    </message>
    <message>
        <source>Read all places now, or stop</source>
        <translation>Прочитать все места или остановить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Switch off or on</source>
        <translation>Выключить или включить</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>Открыть адрес</translation>
    </message>
    <message>
        <source>Remove; posts stay</source>
        <translation>Удалить; сообщения останутся</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Найти место</translation>
    </message>
    <message>
        <source>Import from a file (OPML)…</source>
        <translation>Импорт из файла (OPML)…</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>How often to speak with whom</source>
        <translation>Как часто с кем говорить</translation>
    </message>
    <message>
        <source>Whoever was not spoken with for so long stands under “To contact” and, where there is room, on the morning list.</source>
        <translation>С кем столько не говорили, стоит в «Пора связаться» и, если есть место, в утреннем списке.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>без плана</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
</context>
<context>
    <name>PostKind</name>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>forum post</source>
        <translation>сообщение на форуме</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>review</source>
        <translation>отзыв</translation>
    </message>
    <message>
        <source>the owner's answer</source>
        <translation>ответ владельца</translation>
    </message>
    <message>
        <source>message</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>about the company “%1”</source>
        <translation>о компании «%1»</translation>
    </message>
    <message>
        <source>about the product “%1”</source>
        <translation>о товаре «%1»</translation>
    </message>
    <message>
        <source>about the branch “%1”</source>
        <translation>об отделении «%1»</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <translation>о «%1»</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>At once</source>
        <translation>Немедленно</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокая</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкая</translation>
    </message>
    <message>
        <source>its weight</source>
        <translation>тяжесть</translation>
    </message>
    <message>
        <source>many see it</source>
        <translation>видят многие</translation>
    </message>
    <message>
        <source>the author complained before</source>
        <translation>автор жаловался раньше</translation>
    </message>
    <message>
        <source>a key client's</source>
        <translation>ключевой клиент</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>It is published</source>
        <translation>Опубликовано</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ReadyName</name>
    <message>
        <source>Russia, in Russian</source>
        <translation>Россия, по-русски</translation>
    </message>
    <message>
        <source>Ukraine, in Ukrainian</source>
        <translation>Украина, по-украински</translation>
    </message>
    <message>
        <source>Ukraine, in Russian</source>
        <translation>Украина, по-русски</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Финляндия</translation>
    </message>
    <message>
        <source>Kazakhstan, in Russian</source>
        <translation>Казахстан, по-русски</translation>
    </message>
    <message>
        <source>Belarus, in Russian</source>
        <translation>Беларусь, по-русски</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>United States and the world</source>
        <translation>США и мир</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>по-русски</translation>
    </message>
    <message>
        <source>in Ukrainian</source>
        <translation>по-украински</translation>
    </message>
    <message>
        <source>in Finnish</source>
        <translation>по-фински</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>по-английски</translation>
    </message>
    <message>
        <source>news in Russian</source>
        <translation>новости на русском</translation>
    </message>
    <message>
        <source>news in Ukrainian</source>
        <translation>новости на украинском</translation>
    </message>
    <message>
        <source>news in Finnish</source>
        <translation>новости на финском</translation>
    </message>
    <message>
        <source>news in English</source>
        <translation>новости на английском</translation>
    </message>
    <message>
        <source>the Russian-speaking web</source>
        <translation>русскоязычный интернет</translation>
    </message>
    <message>
        <source>all public posts</source>
        <translation>все открытые записи</translation>
    </message>
    <message>
        <source>films and their comments</source>
        <translation>видео и комментарии к ним</translation>
    </message>
    <message>
        <source>all posts</source>
        <translation>все записи</translation>
    </message>
    <message>
        <source>stories and comments</source>
        <translation>публикации и комментарии</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>записи</translation>
    </message>
    <message>
        <source>posts of the last seven days</source>
        <translation>записи за семь дней</translation>
    </message>
    <message>
        <source>search of the forum</source>
        <translation>поиск по форуму</translation>
    </message>
    <message>
        <source>forum of investors</source>
        <translation>форум инвесторов</translation>
    </message>
    <message>
        <source>business</source>
        <translation>бизнес</translation>
    </message>
    <message>
        <source>releases from Finland</source>
        <translation>релизы из Финляндии</translation>
    </message>
    <message>
        <source>releases from the United Kingdom</source>
        <translation>релизы из Великобритании</translation>
    </message>
    <message>
        <source>all releases</source>
        <translation>все релизы</translation>
    </message>
    <message>
        <source>the newest filings</source>
        <translation>новейшие отчёты</translation>
    </message>
    <message>
        <source>Finnish Trade Register: notices about this company</source>
        <translation>торговый реестр Финляндии: объявления об этой компании</translation>
    </message>
    <message>
        <source>purchases with this name</source>
        <translation>закупки с этим именем</translation>
    </message>
</context>
<context>
    <name>ReadyPlaces</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Searches for your name</source>
        <translation>Поиск по вашему названию</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Ленты</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>Форумы</translation>
    </message>
    <message>
        <source>Registers and tenders</source>
        <translation>Реестры и закупки</translation>
    </message>
    <message>
        <source>if its robots.txt allows it</source>
        <translation>если разрешает robots.txt</translation>
    </message>
    <message>
        <source>stays off until you have read its terms</source>
        <translation>выключено, пока вы не прочтёте условия</translation>
    </message>
    <message>
        <source>with a key of your own</source>
        <translation>с вашим собственным ключом</translation>
    </message>
    <message>
        <source>General news</source>
        <translation>Общие новости</translation>
    </message>
    <message>
        <source>Banking</source>
        <translation>Банки</translation>
    </message>
    <message>
        <source>Telecom</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Розничная торговля</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>ИТ</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Туризм</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Автомобили</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Строительство</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Продукты питания</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Здоровье</translation>
    </message>
    <message>
        <source>Business to business</source>
        <translation>Услуги для бизнеса</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Все страны</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>No reason given</source>
        <translation>Причина не названа</translation>
    </message>
    <message>
        <source>Rude or slow service</source>
        <translation>Грубое или медленное обслуживание</translation>
    </message>
    <message>
        <source>Late or failed delivery</source>
        <translation>Опоздание или срыв поставки</translation>
    </message>
    <message>
        <source>Quality of product or work</source>
        <translation>Качество товара или работы</translation>
    </message>
    <message>
        <source>Billing, refunds, hidden fees</source>
        <translation>Счета, возвраты, скрытые платежи</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Item or service missing</source>
        <translation>Нет нужного товара или услуги</translation>
    </message>
    <message>
        <source>Changed rules not explained</source>
        <translation>Не объяснили новые правила</translation>
    </message>
    <message>
        <source>No contact for long</source>
        <translation>Давно не было контакта</translation>
    </message>
    <message>
        <source>Safety, fraud, law, personal data</source>
        <translation>Безопасность, мошенничество, право, личные данные</translation>
    </message>
    <message>
        <source>Better offer of a competitor</source>
        <translation>Лучшее предложение конкурента</translation>
    </message>
    <message>
        <source>Nobody's fault</source>
        <translation>Никто не виноват</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Close the case</source>
        <translation>Закрыть дело</translation>
    </message>
    <message>
        <source>Dismiss the case</source>
        <translation>Отклонить дело</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>Одной строкой</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>A case ends with the author's consent or a recorded reason.</source>
        <translation>Дело кончается согласием автора или записанной причиной.</translation>
    </message>
    <message>
        <source>Dismissed means that there is nothing to answer. The reason stays on record.</source>
        <translation>Отклонить значит: отвечать не на что. Причина остаётся в записях.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Скажите в двух словах, почему.</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Обещано к</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Филиал</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>It has too many columns: save those that matter.</source>
        <translation>Слишком много столбцов: сохраните нужные.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>This is no table: save it as CSV or XLSX.</source>
        <translation>Это не таблица: сохраните её как CSV или XLSX.</translation>
    </message>
    <message>
        <source>It is too large: save a part of it, or save it as CSV.</source>
        <translation>Таблица слишком велика: сохраните часть или сохраните как CSV.</translation>
    </message>
    <message>
        <source>It is too large: bring it in parts.</source>
        <translation>Файл слишком велик: загрузите его частями.</translation>
    </message>
    <message>
        <source>It is damaged, or locked with a password: open it and save it anew as XLSX or CSV.</source>
        <translation>Файл повреждён или закрыт паролем: откройте его и сохраните заново как XLSX или CSV.</translation>
    </message>
    <message>
        <source>Its headings do not tell what it lists.</source>
        <translation>По заголовкам столбцов не ясно, что в таблице.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Доставки</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Договоры</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Смены</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Нерабочие дни</translation>
    </message>
    <message>
        <source>No column is named for: %1</source>
        <translation>Не указан столбец для: %1</translation>
    </message>
    <message>
        <source>It can't be read: %1</source>
        <translation>Не удалось прочитать: %1</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message numerus="yes">
        <source>and %Ln more bad row(s)</source>
        <translation>
            <numerusform>и ещё %Ln плохая строка</numerusform>
            <numerusform>и ещё %Ln плохие строки</numerusform>
            <numerusform>и ещё %Ln плохих строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in a table</source>
        <translation>Внести таблицу</translation>
    </message>
    <message>
        <source>No records yet.</source>
        <translation>Записей пока нет.</translation>
    </message>
    <message>
        <source>Bring in a table…</source>
        <translation>Внести таблицу…</translation>
    </message>
    <message>
        <source>Read a folder by itself…</source>
        <translation>Читать папку автоматически…</translation>
    </message>
    <message>
        <source>Save the bad rows…</source>
        <translation>Сохранить негодные строки…</translation>
    </message>
    <message>
        <source>Correct them in the table and bring it in again.</source>
        <translation>Исправьте их в таблице и внесите её снова.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ещё не прочитано</translation>
    </message>
    <message>
        <source>No longer read it</source>
        <translation>Больше не читать</translation>
    </message>
    <message>
        <source>Say what it lists…</source>
        <translation>Указать, что в ней…</translation>
    </message>
    <message>
        <source>Read a folder by itself</source>
        <translation>Читать папку автоматически</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>Сохранить негодные строки</translation>
    </message>
    <message>
        <source>Own records</source>
        <translation>Свои записи</translation>
    </message>
    <message>
        <source>Orders, deliveries, payments, contracts, staff, shifts, visits, calls and closed days. What a complaint states is held against them.</source>
        <translation>Заказы, доставки, платежи, договоры, сотрудники, смены, визиты, звонки и нерабочие дни. С ними сверяется то, что утверждает жалоба.</translation>
    </message>
    <message>
        <source>What it lists</source>
        <translation>Что в таблице</translation>
    </message>
    <message>
        <source>As the headings tell</source>
        <translation>По заголовкам</translation>
    </message>
    <message>
        <source>Dates are month first: 11/03 is 3 November</source>
        <translation>В датах сначала месяц: 11/03 – 3 ноября</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Читаем файл…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Первые строки</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Внести</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>%1. Check which column holds what.</source>
        <translation>%1. Проверьте, что в каком столбце.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bad</source>
        <translation>
            <numerusform>%Ln негодная</numerusform>
            <numerusform>%Ln негодные</numerusform>
            <numerusform>%Ln негодных</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>%1, read as last time.</source>
        <translation>%1, прочитано как в прошлый раз.</translation>
    </message>
    <message>
        <source>No column is named yet for: %1</source>
        <translation>Ещё не указан столбец для: %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>прочитано %1</translation>
    </message>
    <message>
        <source>Choose it here:</source>
        <translation>Выберите здесь:</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Signals</source>
        <translation>Сигналы</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Этот квартал</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Прошлый квартал</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>С … по …</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Parts of the reports</source>
        <translation>Разделы отчётов</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Считаем…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>No name is watched yet</source>
        <translation>Пока ни одно название не отслеживается</translation>
    </message>
    <message>
        <source>Reports tell what is written about your names. Add the first one.</source>
        <translation>Отчёты рассказывают, что пишут о ваших названиях. Добавьте первое.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Добавить название</translation>
    </message>
    <message>
        <source>What stands out of the usual, told once each</source>
        <translation>Что выходит за рамки обычного; о каждом говорим один раз</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>All our names</source>
        <translation>Все наши названия</translation>
    </message>
    <message>
        <source>PDF, to hand out</source>
        <translation>PDF, чтобы раздать</translation>
    </message>
    <message>
        <source>DOCX, to write on in</source>
        <translation>DOCX, чтобы дописать</translation>
    </message>
    <message>
        <source>XLSX, to go on counting</source>
        <translation>XLSX, чтобы считать дальше</translation>
    </message>
    <message>
        <source>CSV, for other programs</source>
        <translation>CSV, для других программ</translation>
    </message>
    <message>
        <source>HTML, for the browser</source>
        <translation>HTML, для браузера</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Язык файла</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Отчёт готовится…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Next signal</source>
        <translation>Следующий сигнал</translation>
    </message>
    <message>
        <source>Previous signal</source>
        <translation>Предыдущий сигнал</translation>
    </message>
    <message>
        <source>Signal looked at</source>
        <translation>Сигнал просмотрен</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Отклонить сигнал</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Сохранить отчёт в файл</translation>
    </message>
    <message>
        <source>Figures or signals</source>
        <translation>Цифры или сигналы</translation>
    </message>
    <message>
        <source>The signal is looked at.</source>
        <translation>Сигнал просмотрен.</translation>
    </message>
    <message>
        <source>The signal is dismissed.</source>
        <translation>Сигнал отклонён.</translation>
    </message>
    <message>
        <source>The signal is open again.</source>
        <translation>Сигнал снова открыт.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Hide the numbers</source>
        <translation>Скрыть числа</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Показать числа</translation>
    </message>
</context>
<context>
    <name>RespondDialog</name>
    <message>
        <source>A link starts with https:// or http://.</source>
        <translation>Ссылка начинается с https:// или http://.</translation>
    </message>
    <message>
        <source>Answered: close the case</source>
        <translation>Ответ дан: закрыть дело</translation>
    </message>
    <message>
        <source>For the small ones: the answer and the end of the case in one step.</source>
        <translation>Для мелочей: ответ и конец дела одним шагом.</translation>
    </message>
    <message>
        <source>Tell at the same place what is different now. It wins more than the first apology.</source>
        <translation>Расскажите там же, что теперь иначе. Это даёт больше, чем первое извинение.</translation>
    </message>
    <message>
        <source>“We are checking”: no verdict, no apology for what is not checked yet.</source>
        <translation>«Мы проверяем»: без выводов и без извинений за то, что ещё не проверено.</translation>
    </message>
    <message>
        <source>Publish the answer where the complaint stands, then record it here.</source>
        <translation>Опубликуйте ответ там, где стоит жалоба, затем запишите его здесь.</translation>
    </message>
    <message>
        <source>Answer and close</source>
        <translation>Ответить и закрыть</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Language of the ready words</source>
        <translation>Язык готового текста</translation>
    </message>
    <message>
        <source>As the place</source>
        <translation>Как на сайте</translation>
    </message>
    <message>
        <source>Next blank (F6)</source>
        <translation>Следующий пропуск (F6)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Ready words</source>
        <translation>Готовый текст</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Что ответили</translation>
    </message>
    <message>
        <source>Link to it</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Почему закрываем</translation>
    </message>
    <message>
        <source>The holding reply is published</source>
        <translation>Промежуточный ответ опубликован</translation>
    </message>
    <message>
        <source>The answer is published</source>
        <translation>Ответ опубликован</translation>
    </message>
    <message>
        <source>It is published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Still to fill in: %1</source>
        <translation>Осталось заполнить: %1</translation>
    </message>
    <message>
        <source>Write the words of the answer.</source>
        <translation>Напишите текст ответа.</translation>
    </message>
    <message>
        <source>Paste the words of the answer, or the link to it.</source>
        <translation>Вставьте слова ответа или ссылку на него.</translation>
    </message>
    <message>
        <source>Fill in first what is marked.</source>
        <translation>Сначала заполните отмеченное.</translation>
    </message>
    <message>
        <source>Say why the case ends: a case never ends without a reason.</source>
        <translation>Скажите, почему дело кончается: без причины дел не закрывают.</translation>
    </message>
    <message>
        <source>It stops the clock of the first answer.</source>
        <translation>Он останавливает отсчёт до первого ответа.</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Сохранить черновиком</translation>
    </message>
</context>
<context>
    <name>Response</name>
    <message>
        <source>Holding reply</source>
        <translation>Промежуточный ответ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>Что мы изменили</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>overdue debt %1</source>
        <translation>просроченный долг %1</translation>
    </message>
    <message>
        <source>contract ends %1</source>
        <translation>договор кончается %1</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>обещано к %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open complaint(s)</source>
        <translation>
            <numerusform>%Ln открытая жалоба</numerusform>
            <numerusform>%Ln открытые жалобы</numerusform>
            <numerusform>%Ln открытых жалоб</numerusform>
        </translation>
    </message>
    <message>
        <source>asked about competitors</source>
        <translation>спрашивал о конкурентах</translation>
    </message>
    <message>
        <source>sour in the last contact</source>
        <translation>недоволен в последнем разговоре</translation>
    </message>
    <message>
        <source>never spoken to</source>
        <translation>разговоров не было</translation>
    </message>
    <message numerus="yes">
        <source>silent for %Ln day(s)</source>
        <translation>
            <numerusform>молчит %Ln день</numerusform>
            <numerusform>молчит %Ln дня</numerusform>
            <numerusform>молчит %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln try/tries without an answer</source>
        <translation>
            <numerusform>%Ln попытка без ответа</numerusform>
            <numerusform>%Ln попытки без ответа</numerusform>
            <numerusform>%Ln попыток без ответа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occasion(s) wait</source>
        <translation>
            <numerusform>ждёт %Ln повод</numerusform>
            <numerusform>ждут %Ln повода</numerusform>
            <numerusform>ждут %Ln поводов</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody there is known</source>
        <translation>там никого не знаем</translation>
    </message>
    <message>
        <source>only one person there is known</source>
        <translation>знаем там только одного человека</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Our own name</source>
        <translation>Наше название</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Конкурент</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Рынок</translation>
    </message>
</context>
<context>
    <name>RowFault</name>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>не дата</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>не время</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>не сумма</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>не число</translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>не телефон</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>не адрес почты</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>ни да, ни нет</translation>
    </message>
    <message>
        <source>none of the known values</source>
        <translation>нет среди известных значений</translation>
    </message>
    <message>
        <source>the last digits are lost</source>
        <translation>последние цифры потеряны</translation>
    </message>
    <message>
        <source>more cells than headings</source>
        <translation>ячеек больше, чем заголовков</translation>
    </message>
    <message>
        <source>a formula failed</source>
        <translation>ошибка в формуле</translation>
    </message>
    <message>
        <source>can't be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>no client is known by it</source>
        <translation>такого клиента не знаем</translation>
    </message>
    <message>
        <source>its check digits do not fit</source>
        <translation>контрольные цифры не сходятся</translation>
    </message>
    <message>
        <source>the number is another client's</source>
        <translation>номер другого клиента</translation>
    </message>
    <message>
        <source>not on the scale</source>
        <translation>вне шкалы</translation>
    </message>
    <message>
        <source>a day still to come</source>
        <translation>день ещё не настал</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Not about us</source>
        <translation>Не о нас</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Вакансия</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Перепродавец</translation>
    </message>
    <message>
        <source>Our own voice</source>
        <translation>Наш собственный голос</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not about us</source>
        <translation>
            <numerusform>не о нас: %Ln</numerusform>
            <numerusform>не о нас: %Ln</numerusform>
            <numerusform>не о нас: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by rules</source>
        <translation>
            <numerusform>по правилам: %Ln</numerusform>
            <numerusform>по правилам: %Ln</numerusform>
            <numerusform>по правилам: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln noise</source>
        <translation>
            <numerusform>шум: %Ln</numerusform>
            <numerusform>шум: %Ln</numerusform>
            <numerusform>шум: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in our own voice</source>
        <translation>
            <numerusform>наш голос: %Ln</numerusform>
            <numerusform>наш голос: %Ln</numerusform>
            <numerusform>наш голос: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>word “%1”</source>
        <translation>слово «%1»</translation>
    </message>
    <message>
        <source>author %1</source>
        <translation>автор %1</translation>
    </message>
    <message>
        <source>site %1</source>
        <translation>сайт %1</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Thrown out in all: %1</source>
        <translation>Всего отброшено: %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>What a rule fits stays out of the inbox, now and later; nothing is deleted. A rule that is dropped gives all of it back.</source>
        <translation>Что подходит под правило, не попадает во входящие ни сейчас, ни потом; ничего не удаляется. Снятое правило всё возвращает.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Признак</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Keeps out</source>
        <translation>Не пускает</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Кто создал</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Drop the rule</source>
        <translation>Снять правило</translation>
    </message>
    <message>
        <source>Show what it keeps out</source>
        <translation>Показать, что не пускает</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Второй взгляд</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>The rule took %n mention(s) out.</source>
        <translation>
            <numerusform>Правило убрало %n упоминание.</numerusform>
            <numerusform>Правило убрало %n упоминания.</numerusform>
            <numerusform>Правило убрало %n упоминаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Новое правило…</translation>
    </message>
    <message>
        <source>Nothing is thrown out yet.</source>
        <translation>Пока ничего не отброшено.</translation>
    </message>
    <message numerus="yes">
        <source>The rule is dropped; %n mention(s) are back.</source>
        <translation>
            <numerusform>Правило снято; вернулось %n упоминание.</numerusform>
            <numerusform>Правило снято; вернулись %n упоминания.</numerusform>
            <numerusform>Правило снято; вернулось %n упоминаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>all names</source>
        <translation>все названия</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Running</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Прервано</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Line from the foot of a report</source>
        <translation>Строка внизу отчёта</translation>
    </message>
    <message>
        <source>Address of a time-stamping service (RFC 3161)</source>
        <translation>Адрес службы меток времени (RFC 3161)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Open it in a window of its own</source>
        <translation>Открыть в отдельном окне</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them erased with their author, as was asked.</source>
        <translation>
            <numerusform>%Ln из них стёрта вместе с автором, по просьбе.</numerusform>
            <numerusform>%Ln из них стёрты вместе с автором, по просьбе.</numerusform>
            <numerusform>%Ln из них стёрто вместе с автором, по просьбе.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions, cases, kept pages and settings.</source>
        <translation>Упоминания, дела, сохранённые страницы и настройки.</translation>
    </message>
    <message>
        <source>A whole copy, checked after it is made; work goes on meanwhile. A backup is brought back into a new folder: nothing here is overwritten.</source>
        <translation>Полная копия, проверяется сразу после создания; работать можно дальше. Копия восстанавливается в новую папку: здесь ничего не перезаписывается.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Проверить всё</translation>
    </message>
    <message>
        <source>Hand out for checking…</source>
        <translation>Выдать для проверки…</translation>
    </message>
    <message>
        <source>Pages, their checksums and the chain, which anybody can check with sha256sum.</source>
        <translation>Страницы, их контрольные суммы и цепочка, которые любой проверит программой sha256sum.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Whether what was printed then still stands in the chain unchanged.</source>
        <translation>Осталось ли то, что было напечатано, в цепочке без изменений.</translation>
    </message>
    <message>
        <source>Have it stamped</source>
        <translation>Поставить метку времени</translation>
    </message>
    <message>
        <source>The newest link of the chain gets an outside proof of its time; only its hash goes there.</source>
        <translation>Последнее звено цепочки получает внешнее доказательство времени; уходит только его хеш.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Сделать копию…</translation>
    </message>
    <message>
        <source>Bring a backup back…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>No page is kept yet; each complaint that becomes a case keeps its own.</source>
        <translation>Страниц пока нет; каждая жалоба, ставшая делом, сохраняет свою.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверяем…</translation>
    </message>
    <message>
        <source>Stamped; the stamp lies beside the line it covers: %1</source>
        <translation>Метка получена и лежит рядом со строкой, которую она заверяет: %1</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Обращаемся к службе…</translation>
    </message>
    <message>
        <source>Where to put the pages</source>
        <translation>Куда положить страницы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) written into %1, with sums that sha256sum checks.</source>
        <translation>
            <numerusform>%Ln страница записана в %1, с суммами для sha256sum.</numerusform>
            <numerusform>%Ln страницы записаны в %1, с суммами для sha256sum.</numerusform>
            <numerusform>%Ln страниц записано в %1, с суммами для sha256sum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Записываем…</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Куда положить копию</translation>
    </message>
    <message numerus="yes">
        <source>Backed up as %1: %Ln file(s), each checked.</source>
        <translation>
            <numerusform>Копия %1: %Ln файл, проверен.</numerusform>
            <numerusform>Копия %1: %Ln файла, каждый проверен.</numerusform>
            <numerusform>Копия %1: %Ln файлов, каждый проверен.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Копируем и проверяем…</translation>
    </message>
    <message>
        <source>Which backup: its folder</source>
        <translation>Какая копия: её папка</translation>
    </message>
    <message>
        <source>Where to put the folder brought back</source>
        <translation>Куда положить восстановленную папку</translation>
    </message>
    <message numerus="yes">
        <source>Brought back as %1: %Ln file(s).</source>
        <translation>
            <numerusform>Восстановлено в %1: %Ln файл.</numerusform>
            <numerusform>Восстановлено в %1: %Ln файла.</numerusform>
            <numerusform>Восстановлено в %1: %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder is no backup: choose the one that “Back up” made.</source>
        <translation>В этой папке нет копии: выберите ту, что создала кнопка «Сделать копию».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are not as they were kept:</source>
        <translation>
            <numerusform>%Ln расхождение с тем, что было сохранено:</numerusform>
            <numerusform>%Ln расхождения с тем, что было сохранено:</numerusform>
            <numerusform>%Ln расхождений с тем, что было сохранено:</numerusform>
        </translation>
    </message>
    <message>
        <source>The history of who did what is whole.</source>
        <translation>История, кто что делал, цела.</translation>
    </message>
    <message>
        <source>The history of who did what was changed from outside the program.</source>
        <translation>История, кто что делал, изменена не из программы.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>Kept pages as evidence</source>
        <translation>Сохранённые страницы как доказательство</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln kept page(s) are as they were found.</source>
        <translation>
            <numerusform>Проверена %Ln сохранённая страница: она такая, какой была найдена.</numerusform>
            <numerusform>Проверены %Ln сохранённые страницы: все такие, какими были найдены.</numerusform>
            <numerusform>Проверено %Ln сохранённых страниц: все такие, какими были найдены.</numerusform>
        </translation>
    </message>
    <message>
        <source>No page is kept, so there is nothing to check.</source>
        <translation>Страниц нет, проверять нечего.</translation>
    </message>
    <message>
        <source>page %1: the kept file is gone or was changed (%2)</source>
        <translation>страница %1: сохранённый файл исчез или изменён (%2)</translation>
    </message>
    <message>
        <source>page %1: the words read from it were changed (%2)</source>
        <translation>страница %1: изменён прочитанный с неё текст (%2)</translation>
    </message>
    <message>
        <source>page %1: its address, time or checksum was changed (%2)</source>
        <translation>страница %1: изменены её адрес, время или контрольная сумма (%2)</translation>
    </message>
    <message>
        <source>page %1: the chain is broken there (%2)</source>
        <translation>страница %1: здесь цепочка разорвана (%2)</translation>
    </message>
    <message>
        <source>page %1: it was taken out (%2)</source>
        <translation>страница %1: изъята (%2)</translation>
    </message>
    <message>
        <source>page %1: it was slipped in later (%2)</source>
        <translation>страница %1: подложена позже (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) kept, each bound to the one before it; the newest: %1</source>
        <translation>
            <numerusform>Сохранена %Ln страница; звено цепочки: %1</numerusform>
            <numerusform>Сохранены %Ln страницы, каждая связана с предыдущей; последнее звено: %1</numerusform>
            <numerusform>Сохранено %Ln страниц, каждая связана с предыдущей; последнее звено: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It still stands in the chain: what it covers was not changed.</source>
        <translation>Строка есть в цепочке: то, что она охватывает, не изменено.</translation>
    </message>
    <message>
        <source>It is not in the chain: copied wrongly, or what it covered was cut off.</source>
        <translation>Такой строки в цепочке нет: она переписана с ошибкой, или то, что она охватывала, отрезано.</translation>
    </message>
    <message>
        <source>The folder can't be used: %1</source>
        <translation>Папку нельзя использовать: %1</translation>
    </message>
</context>
<context>
    <name>SameFirm</name>
    <message>
        <source>the same number</source>
        <translation>тот же номер</translation>
    </message>
    <message>
        <source>the same name under another legal form</source>
        <translation>то же название в другой правовой форме</translation>
    </message>
    <message>
        <source>the same name in other letters</source>
        <translation>то же название другими буквами</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>те же слова</translation>
    </message>
    <message>
        <source>almost the same spelling</source>
        <translation>почти то же написание</translation>
    </message>
    <message>
        <source>the same site</source>
        <translation>тот же сайт</translation>
    </message>
    <message>
        <source>but their numbers differ</source>
        <translation>но номера разные</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Would recommend us (NPS)</source>
        <translation>Порекомендуют нас (NPS)</translation>
    </message>
    <message>
        <source>Satisfaction (CSI)</source>
        <translation>Удовлетворённость (CSI)</translation>
    </message>
    <message>
        <source>Satisfaction after a case</source>
        <translation>Удовлетворённость после дела</translation>
    </message>
</context>
<context>
    <name>ScoreDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Что спрашивали</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Of at most</source>
        <translation>Из наибольшей</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Их словами</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Ответ: %1</translation>
    </message>
    <message>
        <source>The score is higher than the best one.</source>
        <translation>Оценка выше наибольшей.</translation>
    </message>
    <message>
        <source>Score and best score are numbers, the day like 31.12.2026.</source>
        <translation>Оценка и наибольшая оценка – числа, дата вида 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>How sites can reach you</source>
        <translation>Как сайтам с вами связаться</translation>
    </message>
    <message>
        <source>Pause between two requests to one site</source>
        <translation>Пауза между запросами к одному сайту</translation>
    </message>
    <message>
        <source>Places read at the same time</source>
        <translation>Мест читается одновременно</translation>
    </message>
    <message>
        <source>Time to the first answer</source>
        <translation>Срок первого ответа</translation>
    </message>
    <message>
        <source>Warn before an answer is due</source>
        <translation>Предупреждать до срока ответа</translation>
    </message>
    <message>
        <source>Tell the head after</source>
        <translation>Сообщить руководителю через</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Кому сообщать</translation>
    </message>
    <message>
        <source>Count working hours only</source>
        <translation>Считать только рабочие часы</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Рабочая неделя</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Праздничные дни страны</translation>
    </message>
    <message>
        <source>A second person approves answers</source>
        <translation>Ответы одобряет второй человек</translation>
    </message>
    <message>
        <source>Keep posts that name nobody</source>
        <translation>Хранить сообщения, где никто не назван</translation>
    </message>
    <message>
        <source>Notify of a new complaint</source>
        <translation>Уведомлять о новой жалобе</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тихо с</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тихо до</translation>
    </message>
    <message>
        <source>Read places while the window is open</source>
        <translation>Читать места, пока открыто окно</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Оставаться в трее после закрытия окна</translation>
    </message>
    <message>
        <source>Stands in the history of every act. Empty: the name of the system user.</source>
        <translation>Стоит в истории каждого действия. Пусто — имя пользователя системы.</translation>
    </message>
    <message>
        <source>Of the window; what is read keeps its own.</source>
        <translation>Язык окна; у прочитанного остаётся свой.</translation>
    </message>
    <message>
        <source>The system's, or always the same.</source>
        <translation>Как в системе или всегда одни и те же.</translation>
    </message>
    <message>
        <source>E-mail or page of your company, sent with every request: a site that minds can write instead of blocking you.</source>
        <translation>Почта или страница вашей компании; передаётся с каждым запросом: недовольный сайт сможет написать вам, а не закрыть доступ.</translation>
    </message>
    <message>
        <source>Politeness; a site that asks for a longer pause gets it.</source>
        <translation>Вежливость; если сайт просит больше, мы ждём больше.</translation>
    </message>
    <message>
        <source>Each on its own site, so more is no burden to any of them.</source>
        <translation>Каждое на своём сайте, так что ни одному от этого не тяжелее.</translation>
    </message>
    <message>
        <source>Counted from when the post was found; what is left stands beside each.</source>
        <translation>Считается с момента, когда сообщение найдено; остаток виден рядом с каждым.</translation>
    </message>
    <message>
        <source>One reminder for each clock.</source>
        <translation>Одно напоминание на каждый срок.</translation>
    </message>
    <message>
        <source>When an answer stays overdue for so long.</source>
        <translation>Когда ответ просрочен на столько.</translation>
    </message>
    <message>
        <source>Of answers that stay overdue. Empty: whoever is head.</source>
        <translation>О просроченных ответах. Пусто: руководителю.</translation>
    </message>
    <message>
        <source>Nights, free days and holidays do not count. Off: around the clock.</source>
        <translation>Ночи, выходные и праздники не считаются. Выключено: круглосуточно.</translation>
    </message>
    <message>
        <source>The days ticked, and their hours. An end at 00:00 is midnight.</source>
        <translation>Отмеченные дни и их часы. Конец в 00:00 — это полночь.</translation>
    </message>
    <message>
        <source>Of the working hours. Empty: the system's.</source>
        <translation>Рабочих часов. Пусто: как в системе.</translation>
    </message>
    <message>
        <source>Two letters of a country, like FI, UA or RU. Empty: no holidays.</source>
        <translation>Две буквы страны: FI, UA, RU. Пусто: без праздников.</translation>
    </message>
    <message>
        <source>Nobody approves their own words.</source>
        <translation>Свои слова никто не одобряет сам.</translation>
    </message>
    <message>
        <source>A new name or form is looked up in them too; then they are let go.</source>
        <translation>Новое название или форма ищется и в них; потом они удаляются.</translation>
    </message>
    <message>
        <source>On the desktop, one for each story, however many copies there are.</source>
        <translation>На рабочем столе, одно на историю, сколько бы ни было копий.</translation>
    </message>
    <message>
        <source>No notification from this hour on.</source>
        <translation>С этого часа уведомлений нет.</translation>
    </message>
    <message>
        <source>What came meanwhile is told then. Equal hours: never quiet.</source>
        <translation>О пришедшем за это время будет сказано потом. Одинаковые часы — тишины нет.</translation>
    </message>
    <message>
        <source>Whatever is due is visited by itself.</source>
        <translation>То, чему пора, посещается само.</translation>
    </message>
    <message>
        <source>Places are read on and complaints told; quit from the tray's menu.</source>
        <translation>Места читаются дальше, о жалобах сообщается; выйти можно из меню в трее.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <translation>
            <numerusform>секунда</numerusform>
            <numerusform>секунды</numerusform>
            <numerusform>секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <translation>
            <numerusform>час</numerusform>
            <numerusform>часа</numerusform>
            <numerusform>часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>день</numerusform>
            <numerusform>дня</numerusform>
            <numerusform>дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Everything is in force as soon as it is changed.</source>
        <translation>Всё действует сразу после изменения.</translation>
    </message>
    <message>
        <source>Tactics and ready answers</source>
        <translation>Тактика и готовые ответы</translation>
    </message>
    <message>
        <source>What is advised beside a case, and the words that answers are made of.</source>
        <translation>Что советуется у дела, и слова, из которых составляются ответы.</translation>
    </message>
    <message>
        <source>What key clients are known by</source>
        <translation>По чему узнаём ключевых клиентов</translation>
    </message>
    <message>
        <source>So that a complaint of theirs is seen as theirs.</source>
        <translation>Чтобы их жалоба была узнана.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>This value can't be used.</source>
        <translation>Такое значение не подходит.</translation>
    </message>
    <message>
        <source>Tick at least one day; work ends after it begins.</source>
        <translation>Отметьте хотя бы один день; работа кончается позже, чем начинается.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Reading places</source>
        <translation>Чтение мест</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хранение</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Minor</source>
        <translation>Мелкая</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Умеренная</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Серьёзная</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Тяжёлая</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>В деле</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>С ответом</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готовые</translation>
    </message>
    <message>
        <source>Not us</source>
        <translation>Не про нас</translation>
    </message>
    <message>
        <source>Thrown out</source>
        <translation>Отброшенное</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>is going to a competitor</source>
        <translation>уходит к конкуренту</translation>
    </message>
    <message>
        <source>has trouble of its own</source>
        <translation>свои трудности</translation>
    </message>
    <message>
        <source>its whole sector falls</source>
        <translation>падает вся отрасль</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Спокойно</translation>
    </message>
    <message>
        <source>To be watched</source>
        <translation>Под наблюдением</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критично</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>taken care of</source>
        <translation>занимаются</translation>
    </message>
    <message>
        <source>a false alarm</source>
        <translation>ложная тревога</translation>
    </message>
    <message>
        <source>over</source>
        <translation>прошло</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Молчит</translation>
    </message>
    <message>
        <source>Requests without orders</source>
        <translation>Запросы без заказов</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Не отвечает</translation>
    </message>
    <message>
        <source>Buys less</source>
        <translation>Покупает меньше</translation>
    </message>
    <message>
        <source>Pays less of its invoices</source>
        <translation>Хуже платит по счетам</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>Недоволен</translation>
    </message>
    <message>
        <source>Asks about competitors</source>
        <translation>Спрашивает о конкурентах</translation>
    </message>
    <message>
        <source>Pays, does not use</source>
        <translation>Платит, но не пользуется</translation>
    </message>
    <message>
        <source>Says that it leaves</source>
        <translation>Говорит, что уходит</translation>
    </message>
    <message>
        <source>A slip after its return</source>
        <translation>Сбой после возвращения</translation>
    </message>
    <message>
        <source>In trouble itself</source>
        <translation>Сам в трудностях</translation>
    </message>
    <message>
        <source>grave news about it</source>
        <translation>тяжёлые новости о нём</translation>
    </message>
    <message>
        <source>bad news about it</source>
        <translation>плохие новости о нём</translation>
    </message>
    <message>
        <source>bad news of its sector</source>
        <translation>плохие новости отрасли</translation>
    </message>
    <message>
        <source>its peers fall too</source>
        <translation>у похожих тоже падение</translation>
    </message>
    <message>
        <source>no order for a quarter</source>
        <translation>квартал без заказов</translation>
    </message>
    <message>
        <source>it told of trouble</source>
        <translation>рассказывал о трудностях</translation>
    </message>
    <message>
        <source>%1 (%2 sure)</source>
        <translation>%1 (уверенность %2)</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>At this client it takes half as much more from now on; it can be taken back.</source>
        <translation>У этого клиента отныне нужно в полтора раза больше; это можно отменить.</translation>
    </message>
    <message>
        <source>It is a false alarm</source>
        <translation>Это ложная тревога</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>Занимаемся</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>It stays a sign, but asks for nothing until it grows.</source>
        <translation>Признак остаётся, но ничего не требует, пока не усилится.</translation>
    </message>
</context>
<context>
    <name>SignLine</name>
    <message>
        <source>A sign after all</source>
        <translation>Всё-таки признак</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Ложная тревога</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>Занимаемся</translation>
    </message>
</context>
<context>
    <name>SignNumber</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually %n day(s)</source>
        <translation>
            <numerusform>обычно %n день</numerusform>
            <numerusform>обычно %n дня</numerusform>
            <numerusform>обычно %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as rare as once in %n year(s)</source>
        <translation>
            <numerusform>такое раз в %n год</numerusform>
            <numerusform>такое раз в %n года</numerusform>
            <numerusform>такое раз в %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n заказ</numerusform>
            <numerusform>%n заказа</numerusform>
            <numerusform>%n заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>обычно %1</translation>
    </message>
    <message>
        <source>%1 % of the usual</source>
        <translation>%1 % от обычного</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without an order</source>
        <translation>
            <numerusform>%n запрос без заказа</numerusform>
            <numerusform>%n запроса без заказа</numerusform>
            <numerusform>%n запросов без заказа</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 % without an order</source>
        <translation>обычно без заказа %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n без ответа</numerusform>
            <numerusform>%n без ответа</numerusform>
            <numerusform>%n без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 % unanswered</source>
        <translation>обычно без ответа %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n unpaid</source>
        <translation>
            <numerusform>%n не оплачен</numerusform>
            <numerusform>%n не оплачены</numerusform>
            <numerusform>%n не оплачено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n due</source>
        <translation>
            <numerusform>из %n срочного</numerusform>
            <numerusform>из %n срочных</numerusform>
            <numerusform>из %n срочных</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 % unpaid</source>
        <translation>обычно не оплачено %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n жалоба</numerusform>
            <numerusform>%n жалобы</numerusform>
            <numerusform>%n жалоб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grave</source>
        <translation>
            <numerusform>%n тяжкая</numerusform>
            <numerusform>%n тяжкие</numerusform>
            <numerusform>%n тяжких</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sour contact(s)</source>
        <translation>
            <numerusform>%n недовольный контакт</numerusform>
            <numerusform>%n недовольных контакта</numerusform>
            <numerusform>%n недовольных контактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <translation>
            <numerusform>из %n</numerusform>
            <numerusform>из %n</numerusform>
            <numerusform>из %n</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1 % sour</source>
        <translation>обычно недовольных %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) before</source>
        <translation>
            <numerusform>раньше %n раз</numerusform>
            <numerusform>раньше %n раза</numerusform>
            <numerusform>раньше %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>за %n месяц</numerusform>
            <numerusform>за %n месяца</numerusform>
            <numerusform>за %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grave news about it</source>
        <translation>
            <numerusform>%n тяжёлая новость</numerusform>
            <numerusform>%n тяжёлые новости</numerusform>
            <numerusform>%n тяжёлых новостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad news of its sector</source>
        <translation>
            <numerusform>%n плохая новость отрасли</numerusform>
            <numerusform>%n плохие новости отрасли</numerusform>
            <numerusform>%n плохих новостей отрасли</numerusform>
        </translation>
    </message>
    <message>
        <source>its peers buy %1 % of the usual</source>
        <translation>похожие клиенты покупают %1 % обычного</translation>
    </message>
    <message numerus="yes">
        <source>told of own trouble %n time(s)</source>
        <translation>
            <numerusform>говорил о трудностях %n раз</numerusform>
            <numerusform>говорил о трудностях %n раза</numerusform>
            <numerusform>говорил о трудностях %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s)</source>
        <translation>
            <numerusform>%n сбой</numerusform>
            <numerusform>%n сбоя</numerusform>
            <numerusform>%n сбоев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>за %n день</numerusform>
            <numerusform>за %n дня</numerusform>
            <numerusform>за %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignTuning</name>
    <message>
        <source>What counts as a sign of leaving</source>
        <translation>Что считать признаком ухода</translation>
    </message>
    <message>
        <source>Each sign is measured against the client's own habits and weighs points, which add up. What you change here holds for all clients; where a sign means nothing at one client, call it a false alarm there.</source>
        <translation>Каждый признак сравнивается с привычками самого клиента и весит сколько-то баллов; баллы складываются. Изменения здесь действуют для всех клиентов; если признак ничего не значит у одного клиента, отметьте его там как ложную тревогу.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Back to the program's</source>
        <translation>Как в программе</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Признак</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>Как считается</translation>
    </message>
    <message>
        <source>How heavily</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>critical alone</source>
        <translation>критичен сам по себе</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>складывается</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>не учитывать</translation>
    </message>
    <message>
        <source>A client is on watch before it is critical: fewer points for that.</source>
        <translation>Сначала клиент под наблюдением, потом критичен: для наблюдения нужно меньше баллов.</translation>
    </message>
    <message>
        <source>On watch from, points</source>
        <translation>Под наблюдением от, баллов</translation>
    </message>
    <message>
        <source>Critical from, points</source>
        <translation>Критично от, баллов</translation>
    </message>
    <message>
        <source>Silent, while its rhythm is unknown</source>
        <translation>Молчит, пока ритм неизвестен</translation>
    </message>
    <message>
        <source>Requests in a row without an order</source>
        <translation>Запросов подряд без заказа</translation>
    </message>
    <message>
        <source>Calls and letters unanswered, at least</source>
        <translation>Звонков и писем без ответа, не меньше</translation>
    </message>
    <message>
        <source>the program: %1</source>
        <translation>в программе: %1</translation>
    </message>
</context>
<context>
    <name>Signal</name>
    <message>
        <source>%1, usual %2</source>
        <translation>%1, обычно %2</translation>
    </message>
    <message>
        <source>%1: much more than usual – %2</source>
        <translation>%1: намного больше обычного – %2</translation>
    </message>
    <message>
        <source>%1: growing – %2</source>
        <translation>%1: растёт – %2</translation>
    </message>
    <message>
        <source>%1: the voice turns sour</source>
        <translation>%1: тон становится хуже</translation>
    </message>
    <message>
        <source>%1 since %2, usual would be %3</source>
        <translation>%1 с %2, обычно было бы %3</translation>
    </message>
    <message>
        <source>chance alone gives this less than once in %1 times</source>
        <translation>случайно такое бывает реже, чем раз из %1</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Ещё не просмотрено</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>упоминания</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>вопросы</translation>
    </message>
    <message>
        <source>wishes</source>
        <translation>пожелания</translation>
    </message>
    <message>
        <source>tone of what they say</source>
        <translation>тон высказываний</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>Nothing stands out of the usual</source>
        <translation>Ничего необычного</translation>
    </message>
    <message>
        <source>Sudden floods, growing reasons, questions and wishes, and key clients whose voice turns sour are listed here, with the mentions behind them. What is usual is known after three weeks.</source>
        <translation>Здесь перечислены внезапные всплески, растущие причины жалоб, вопросы и пожелания, а также ключевые клиенты, чей тон становится хуже, — вместе с упоминаниями, на которых это основано. Что считать обычным, становится известно через три недели.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>Remind me later</source>
        <translation>Напомнить позже</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>В деле</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Есть ответ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Not us</source>
        <translation>Не про нас</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Stop visiting places until you go on; what was read is kept</source>
        <translation>Не посещать места, пока вы не продолжите; прочитанное сохранено</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>next visit now</source>
        <translation>следующее посещение сейчас</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stop this round of reading; what was read is kept</source>
        <translation>Остановить этот обход; прочитанное сохранено</translation>
    </message>
    <message>
        <source>Visit the places that are due, and keep watching</source>
        <translation>Посетить места, которым пора, и наблюдать дальше</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln место</numerusform>
            <numerusform>%Ln места</numerusform>
            <numerusform>%Ln мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) to look at</source>
        <translation>
            <numerusform>%Ln упоминание ждёт просмотра</numerusform>
            <numerusform>%Ln упоминания ждут просмотра</numerusform>
            <numerusform>%Ln упоминаний ждут просмотра</numerusform>
        </translation>
    </message>
    <message>
        <source>next visit at %1</source>
        <translation>следующее посещение в %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) need(s) you</source>
        <translation>
            <numerusform>%Ln месту нужны вы</numerusform>
            <numerusform>%Ln местам нужны вы</numerusform>
            <numerusform>%Ln местам нужны вы</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>It is done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Затраты</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Как прошло</translation>
    </message>
    <message>
        <source>it was a talk: log it as a contact too</source>
        <translation>это был разговор: записать и как контакт</translation>
    </message>
    <message>
        <source>Step for %1</source>
        <translation>Шаг: %1</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>К какому дню</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Скажите, что сделать.</translation>
    </message>
    <message>
        <source>The day is like 31.12.2026, the cost a number.</source>
        <translation>Дата вида 31.12.2026, затраты числом.</translation>
    </message>
    <message>
        <source>Say in a few words how it went.</source>
        <translation>Скажите коротко, как прошло.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>said %1, written %2</source>
        <translation>сказано %1, записано %2</translation>
    </message>
    <message>
        <source>Our records say the same</source>
        <translation>Наши записи говорят то же</translation>
    </message>
    <message>
        <source>Nearly so in our records</source>
        <translation>В наших записях почти так</translation>
    </message>
    <message>
        <source>Our records speak against it</source>
        <translation>Наши записи говорят против</translation>
    </message>
</context>
<context>
    <name>Tactic</name>
    <message>
        <source>Our fault, and it holds</source>
        <translation>Наша вина, подтвердилось</translation>
    </message>
    <message>
        <source>Partly ours</source>
        <translation>Отчасти наша вина</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ещё не проверено</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Доказать нельзя</translation>
    </message>
    <message>
        <source>It holds, the fault is not known yet</source>
        <translation>Подтвердилось, чья вина — неизвестно</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Опровергнуто</translation>
    </message>
    <message>
        <source>The author's own mistake</source>
        <translation>Ошибка самого автора</translation>
    </message>
    <message>
        <source>A partner's fault</source>
        <translation>Вина партнёра</translation>
    </message>
    <message>
        <source>Another firm is meant</source>
        <translation>Речь о другой фирме</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>что делать</translation>
    </message>
    <message>
        <source>what not to do</source>
        <translation>чего не делать</translation>
    </message>
    <message>
        <source>tone</source>
        <translation>тон</translation>
    </message>
    <message>
        <source>“people wrote about …”</source>
        <translation>«люди писали о …»</translation>
    </message>
    <message>
        <source>“what you wrote about …”</source>
        <translation>«то, что вы написали о …»</translation>
    </message>
    <message>
        <source>how it is put right, in an answer</source>
        <translation>как исправляем, в ответе</translation>
    </message>
    <message>
        <source>“since then …”</source>
        <translation>«с тех пор …»</translation>
    </message>
    <message>
        <source>who answers</source>
        <translation>кто отвечает</translation>
    </message>
    <message>
        <source>where it is answered</source>
        <translation>где отвечать</translation>
    </message>
    <message>
        <source>advice where it is our fault</source>
        <translation>советы, если вина наша</translation>
    </message>
    <message>
        <source>advice while it is checked</source>
        <translation>советы, пока идёт проверка</translation>
    </message>
    <message>
        <source>advice where it is not our fault</source>
        <translation>советы, если вина не наша</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Ответ: %1</translation>
    </message>
    <message>
        <source>%1, short</source>
        <translation>%1, коротко</translation>
    </message>
    <message>
        <source>Telephone or address to turn to</source>
        <translation>Телефон или адрес для обращения</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Приветствие</translation>
    </message>
    <message>
        <source>Greeting without a name</source>
        <translation>Приветствие без имени</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Holding reply</source>
        <translation>Промежуточный ответ</translation>
    </message>
    <message>
        <source>Holding reply about harm</source>
        <translation>Промежуточный ответ о вреде</translation>
    </message>
    <message>
        <source>What we changed</source>
        <translation>Что мы изменили</translation>
    </message>
    <message>
        <source>Ready answers</source>
        <translation>Готовые ответы</translation>
    </message>
    <message>
        <source>What to do, by fault and finding</source>
        <translation>Что делать: по вине и итогам проверки</translation>
    </message>
    <message>
        <source>What to do, by reason</source>
        <translation>Что делать: по причине</translation>
    </message>
    <message>
        <source>not our fault</source>
        <translation>вина не наша</translation>
    </message>
</context>
<context>
    <name>Tactics</name>
    <message>
        <source>Tactics and ready answers</source>
        <translation>Тактика и готовые ответы</translation>
    </message>
    <message>
        <source>What stands beside a case, and what answers are made of. Your own words win over the program's.</source>
        <translation>То, что показано у дела, и то, из чего составляются ответы. Ваши слова важнее слов программы.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Язык слов</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Какие слова</translation>
    </message>
    <message>
        <source>What the words are for</source>
        <translation>Для чего слова</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The program's again</source>
        <translation>Вернуть слова программы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Ваши слова</translation>
    </message>
    <message>
        <source>The program's words</source>
        <translation>Слова программы</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Пока ничего не написано</translation>
    </message>
    <message>
        <source>One piece of advice a line.</source>
        <translation>Один совет на строку.</translation>
    </message>
    <message>
        <source>In braces: %1. What stands in [[ ]] is left out where a blank in it is not known, what stands in (( )) where it is.</source>
        <translation>В фигурных скобках: %1. Стоящее в [[ ]] опускается, если чего-то в нём не знаем, стоящее в (( )) — если знаем.</translation>
    </message>
    <message>
        <source>Write the words, or take the program's again.</source>
        <translation>Напишите слова или верните слова программы.</translation>
    </message>
    <message>
        <source>A blank in braces is none of those listed.</source>
        <translation>В фигурных скобках стоит то, чего нет в списке.</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>Make the tag</source>
        <translation>Создать метку</translation>
    </message>
    <message>
        <source>Change the tag</source>
        <translation>Изменить метку</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln упоминание</numerusform>
            <numerusform>%Ln упоминания</numerusform>
            <numerusform>%Ln упоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %n mention(s).</source>
        <translation>
            <numerusform>Метка «%1» удалена с %n упоминания.</numerusform>
            <numerusform>Метка «%1» удалена с %n упоминаний.</numerusform>
            <numerusform>Метка «%1» удалена с %n упоминаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the tag a name.</source>
        <translation>Дайте метке имя.</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Новая метка…</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>Nobody keeps a list of people yet: everybody may do everything.</source>
        <translation>Списка людей пока нет: каждый может всё.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Own accounts</source>
        <translation>Свои учётные записи</translation>
    </message>
    <message>
        <source>Own records</source>
        <translation>Свои записи</translation>
    </message>
    <message>
        <source>What they write is no mention; their answers stop the clocks.</source>
        <translation>Написанное ими не упоминание; их ответы останавливают сроки.</translation>
    </message>
    <message>
        <source>Tables that complaints are held against, and folders read by themselves.</source>
        <translation>Таблицы, с которыми сверяют жалобы, и папки, читаемые автоматически.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Имя учётной записи</translation>
    </message>
    <message>
        <source>Site (empty: everywhere)</source>
        <translation>Сайт (пусто: везде)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>везде</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>No tier</source>
        <translation>Без разряда</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Золото</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Серебро</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Медь</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>Tiers by profit</source>
        <translation>Разряды по прибыли</translation>
    </message>
    <message>
        <source>Gold are the clients that bring three quarters of the profit, then silver, then copper; who recommends us stands one higher. Tiers set by hand stay.</source>
        <translation>Золото – клиенты, приносящие три четверти прибыли, затем серебро и медь; кто нас рекомендует, стоит разрядом выше. Заданное вручную остаётся.</translation>
    </message>
    <message>
        <source>Set these tiers</source>
        <translation>Задать эти разряды</translation>
    </message>
    <message>
        <source>No profit is written on any card yet: import it with the clients.</source>
        <translation>Прибыли нет ни на одной карточке: загрузите её вместе с клиентами.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n tier(s)</source>
        <translation>
            <numerusform>Задать %n разряд</numerusform>
            <numerusform>Задать %n разряда</numerusform>
            <numerusform>Задать %n разрядов</numerusform>
        </translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>задано вручную</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>open case(s)</source>
        <translation>
            <numerusform>открытое дело</numerusform>
            <numerusform>открытых дела</numerusform>
            <numerusform>открытых дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Case to check</source>
        <translation>Проверить дело</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>New complaints, answers due, occasions and places that need a hand are listed here.</source>
        <translation>Здесь появятся новые жалобы, ответы к сроку, поводы и места, которым нужна помощь.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочены</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably a key client's complaint</source>
        <translation>Вероятно, жалоба ключевого клиента</translation>
    </message>
    <message>
        <source>Stands out</source>
        <translation>Выделяется</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кому позвонить</translation>
    </message>
    <message>
        <source>News of the market</source>
        <translation>Новость рынка</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Может уйти</translation>
    </message>
    <message>
        <source>Place needs you</source>
        <translation>Месту нужны вы</translation>
    </message>
    <message>
        <source>Nothing is urgent</source>
        <translation>Ничего срочного</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Ничто вас не ждёт</translation>
    </message>
    <message>
        <source>Look at the effect</source>
        <translation>Проверить действие меры</translation>
    </message>
    <message>
        <source>Measure due</source>
        <translation>Срок меры</translation>
    </message>
    <message>
        <source>Answer overdue</source>
        <translation>Ответ просрочен</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Нужен ответ</translation>
    </message>
    <message>
        <source>Question overdue</source>
        <translation>Вопрос просрочен</translation>
    </message>
    <message>
        <source>Question to answer</source>
        <translation>Ответить на вопрос</translation>
    </message>
    <message numerus="yes">
        <source>mention(s) to look at</source>
        <translation>
            <numerusform>упоминание ждёт просмотра</numerusform>
            <numerusform>упоминания ждут просмотра</numerusform>
            <numerusform>упоминаний ждут просмотра</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to be called today</source>
        <translation>
            <numerusform>нужно позвонить сегодня</numerusform>
            <numerusform>нужно позвонить сегодня</numerusform>
            <numerusform>нужно позвонить сегодня</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Tone unknown</source>
        <translation>Тон неизвестен</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Отрицательный</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Нейтральный</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Положительный</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>How are they</source>
        <translation>Как дела</translation>
    </message>
    <message>
        <source>Congratulation</source>
        <translation>Поздравление</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Пожелание</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Долг</translation>
    </message>
    <message>
        <source>Asked about competitors</source>
        <translation>Спрашивал о конкурентах</translation>
    </message>
    <message>
        <source>Wants to leave</source>
        <translation>Хочет уйти</translation>
    </message>
    <message>
        <source>Why they left</source>
        <translation>Почему ушли</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Own difficulty</source>
        <translation>Свои трудности</translation>
    </message>
</context>
<context>
    <name>Trade</name>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Счета</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Договоры</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>заказан</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>проигран</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>просрочено: %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>оплачен %1</translation>
    </message>
</context>
<context>
    <name>TradeDialog</name>
    <message>
        <source>As it was brought in; a newer table brings it up to date.</source>
        <translation>Так, как загружено; более новая таблица обновит.</translation>
    </message>
    <message>
        <source>Nothing was brought in yet.</source>
        <translation>Пока ничего не загружено.</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>News</source>
        <translation>Новости</translation>
    </message>
    <message>
        <source>Complaint, probably theirs</source>
        <translation>Жалоба, вероятно их</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передан</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Sign of loss</source>
        <translation>Признак ухода</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>Передан: %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Places are read on and complaints told. Quit from the menu of this icon.</source>
        <translation>Места читаются дальше, о жалобах сообщается. Выйти можно из меню этого значка.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) due soon</source>
        <translation>
            <numerusform>Скоро срок %Ln ответа</numerusform>
            <numerusform>Скоро срок %Ln ответов</numerusform>
            <numerusform>Скоро срок %Ln ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) overdue</source>
        <translation>
            <numerusform>Просрочен %Ln ответ</numerusform>
            <numerusform>Просрочено %Ln ответа</numerusform>
            <numerusform>Просрочено %Ln ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer stays overdue: for the head</source>
        <translation>Ответ всё ещё просрочен: для руководителя</translation>
    </message>
    <message>
        <source>A complaint that is probably a key client's</source>
        <translation>Жалоба, вероятно, от ключевого клиента</translation>
    </message>
    <message>
        <source>Something stands out from the usual</source>
        <translation>Что-то выходит за рамки обычного</translation>
    </message>
    <message>
        <source>A client shows signs of leaving</source>
        <translation>У клиента признаки ухода</translation>
    </message>
    <message>
        <source>The reason of a measure is back: it is open again</source>
        <translation>Причина вернулась: мера снова открыта</translation>
    </message>
    <message>
        <source>Mention Monitor goes on here</source>
        <translation>Mention Monitor продолжает работать здесь</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open case(s)</source>
        <translation>
            <numerusform>%Ln открытое дело</numerusform>
            <numerusform>%Ln открытых дела</numerusform>
            <numerusform>%Ln открытых дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Открыть окно</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Mention Monitor</source>
        <translation>Mention Monitor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stand out from the usual</source>
        <translation>
            <numerusform>%Ln сигнал: что-то необычное</numerusform>
            <numerusform>%Ln сигнала: что-то необычное</numerusform>
            <numerusform>%Ln сигналов: что-то необычное</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new complaint(s) came in the quiet hours</source>
        <translation>
            <numerusform>%Ln новая жалоба за тихие часы</numerusform>
            <numerusform>%Ln новые жалобы за тихие часы</numerusform>
            <numerusform>%Ln новых жалоб за тихие часы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) wait since the quiet hours</source>
        <translation>
            <numerusform>С тихих часов ждёт %Ln дело</numerusform>
            <numerusform>С тихих часов ждут %Ln дела</numerusform>
            <numerusform>С тихих часов ждут %Ln дел</numerusform>
        </translation>
    </message>
    <message>
        <source>New complaint: %1</source>
        <translation>Новая жалоба: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) to look at</source>
        <translation>
            <numerusform>%Ln упоминание ждёт просмотра</numerusform>
            <numerusform>%Ln упоминания ждут просмотра</numerusform>
            <numerusform>%Ln упоминаний ждут просмотра</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) need(s) you</source>
        <translation>
            <numerusform>%Ln месту нужны вы</numerusform>
            <numerusform>%Ln местам нужны вы</numerusform>
            <numerusform>%Ln местам нужны вы</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Остановить чтение</translation>
    </message>
    <message>
        <source>Read all places now</source>
        <translation>Прочитать все места</translation>
    </message>
    <message>
        <source>Pause watching</source>
        <translation>Приостановить наблюдение</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Продолжить наблюдение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln просрочено</numerusform>
            <numerusform>%Ln просрочены</numerusform>
            <numerusform>%Ln просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>undone: %1</source>
        <translation>отменено: %1</translation>
    </message>
    <message>
        <source>put back as new</source>
        <translation>возвращено в новые</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>put into a case</source>
        <translation>внесено в дело</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>ответили</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>not about us</source>
        <translation>не про нас</translation>
    </message>
    <message>
        <source>kind corrected</source>
        <translation>вид исправлен</translation>
    </message>
    <message>
        <source>tone corrected</source>
        <translation>тон исправлен</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>заметка написана</translation>
    </message>
    <message>
        <source>name added</source>
        <translation>название добавлено</translation>
    </message>
    <message>
        <source>name changed</source>
        <translation>название изменено</translation>
    </message>
    <message>
        <source>word excluded</source>
        <translation>слово исключено</translation>
    </message>
    <message>
        <source>rule made</source>
        <translation>правило создано</translation>
    </message>
    <message>
        <source>rule dropped</source>
        <translation>правило снято</translation>
    </message>
    <message>
        <source>given to somebody</source>
        <translation>поручено</translation>
    </message>
    <message>
        <source>tag put on</source>
        <translation>метка поставлена</translation>
    </message>
    <message>
        <source>tag taken off</source>
        <translation>метка снята</translation>
    </message>
    <message>
        <source>tag made</source>
        <translation>метка создана</translation>
    </message>
    <message>
        <source>tag changed</source>
        <translation>метка изменена</translation>
    </message>
    <message>
        <source>tag removed</source>
        <translation>метка удалена</translation>
    </message>
    <message>
        <source>view kept</source>
        <translation>вид сохранён</translation>
    </message>
    <message>
        <source>view removed</source>
        <translation>вид удалён</translation>
    </message>
    <message>
        <source>name removed</source>
        <translation>название убрано</translation>
    </message>
    <message>
        <source>place added</source>
        <translation>место добавлено</translation>
    </message>
    <message>
        <source>place changed</source>
        <translation>место изменено</translation>
    </message>
    <message>
        <source>place switched on</source>
        <translation>место включено</translation>
    </message>
    <message>
        <source>place switched off</source>
        <translation>место выключено</translation>
    </message>
    <message>
        <source>place removed</source>
        <translation>место убрано</translation>
    </message>
    <message>
        <source>brought in by hand</source>
        <translation>внесено вручную</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>дело открыто</translation>
    </message>
    <message>
        <source>case changed</source>
        <translation>дело изменено</translation>
    </message>
    <message>
        <source>note in the case</source>
        <translation>заметка в деле</translation>
    </message>
    <message>
        <source>holding reply published</source>
        <translation>промежуточный ответ опубликован</translation>
    </message>
    <message>
        <source>answer published</source>
        <translation>ответ опубликован</translation>
    </message>
    <message>
        <source>told what we changed</source>
        <translation>рассказали, что изменили</translation>
    </message>
    <message>
        <source>answered and closed</source>
        <translation>ответили и закрыли</translation>
    </message>
    <message>
        <source>owner changed</source>
        <translation>сменён ответственный</translation>
    </message>
    <message>
        <source>follows the case</source>
        <translation>следит за делом</translation>
    </message>
    <message>
        <source>no longer follows the case</source>
        <translation>больше не следит за делом</translation>
    </message>
    <message>
        <source>mention taken into the case</source>
        <translation>упоминание включено в дело</translation>
    </message>
    <message>
        <source>mention given back to the inbox</source>
        <translation>упоминание возвращено во входящие</translation>
    </message>
    <message>
        <source>answer drafted</source>
        <translation>составлен черновик ответа</translation>
    </message>
    <message>
        <source>draft changed</source>
        <translation>черновик изменён</translation>
    </message>
    <message>
        <source>draft thrown away</source>
        <translation>черновик удалён</translation>
    </message>
    <message>
        <source>draft approved</source>
        <translation>черновик одобрен</translation>
    </message>
    <message>
        <source>draft published</source>
        <translation>черновик опубликован</translation>
    </message>
    <message>
        <source>answer taken out</source>
        <translation>ответ убран из дела</translation>
    </message>
    <message>
        <source>question needs no answer</source>
        <translation>вопрос не требует ответа</translation>
    </message>
    <message>
        <source>clocks paused</source>
        <translation>отсчёт остановлен</translation>
    </message>
    <message>
        <source>clocks going on</source>
        <translation>отсчёт продолжен</translation>
    </message>
    <message>
        <source>satisfaction noted</source>
        <translation>отмечена удовлетворённость</translation>
    </message>
    <message>
        <source>found in the thread</source>
        <translation>найдено в обсуждении</translation>
    </message>
    <message>
        <source>probably a key client's</source>
        <translation>вероятно, от ключевого клиента</translation>
    </message>
    <message>
        <source>key client confirmed</source>
        <translation>ключевой клиент подтверждён</translation>
    </message>
    <message>
        <source>not the key client's</source>
        <translation>не от ключевого клиента</translation>
    </message>
    <message>
        <source>key client left open again</source>
        <translation>ключевой клиент снова под вопросом</translation>
    </message>
    <message>
        <source>known by one thing more</source>
        <translation>добавлен признак клиента</translation>
    </message>
    <message>
        <source>known by one thing less</source>
        <translation>удалён признак клиента</translation>
    </message>
    <message>
        <source>own account added</source>
        <translation>добавлена своя учётная запись</translation>
    </message>
    <message>
        <source>own account removed</source>
        <translation>удалена своя учётная запись</translation>
    </message>
    <message>
        <source>role of a colleague set</source>
        <translation>задана роль коллеги</translation>
    </message>
    <message>
        <source>colleague removed</source>
        <translation>коллега удалён из списка</translation>
    </message>
    <message>
        <source>statement added</source>
        <translation>утверждение добавлено</translation>
    </message>
    <message>
        <source>statement corrected</source>
        <translation>утверждение исправлено</translation>
    </message>
    <message>
        <source>statement removed</source>
        <translation>утверждение убрано</translation>
    </message>
    <message>
        <source>statement checked</source>
        <translation>утверждение проверено</translation>
    </message>
    <message>
        <source>statements found</source>
        <translation>найдены утверждения</translation>
    </message>
    <message>
        <source>compensation proposed</source>
        <translation>возмещение предложено</translation>
    </message>
    <message>
        <source>compensation approved</source>
        <translation>возмещение одобрено</translation>
    </message>
    <message>
        <source>compensation refused</source>
        <translation>возмещение отклонено</translation>
    </message>
    <message>
        <source>compensation given</source>
        <translation>возмещение выдано</translation>
    </message>
    <message>
        <source>compensation removed</source>
        <translation>возмещение убрано</translation>
    </message>
    <message>
        <source>measure begun</source>
        <translation>мера начата</translation>
    </message>
    <message>
        <source>measure changed</source>
        <translation>мера изменена</translation>
    </message>
    <message>
        <source>measure done</source>
        <translation>мера выполнена</translation>
    </message>
    <message>
        <source>measure works</source>
        <translation>мера действует</translation>
    </message>
    <message>
        <source>measure open again</source>
        <translation>мера снова открыта</translation>
    </message>
    <message>
        <source>measure dropped</source>
        <translation>мера отменена</translation>
    </message>
    <message>
        <source>told what we changed there</source>
        <translation>рассказано, что изменили</translation>
    </message>
    <message>
        <source>place passed over</source>
        <translation>место пропущено</translation>
    </message>
    <message>
        <source>records brought in</source>
        <translation>записи внесены</translation>
    </message>
    <message>
        <source>records taken back</source>
        <translation>записи отозваны</translation>
    </message>
    <message>
        <source>columns of a table kept</source>
        <translation>столбцы таблицы запомнены</translation>
    </message>
    <message>
        <source>columns of a table forgotten</source>
        <translation>столбцы таблицы забыты</translation>
    </message>
    <message>
        <source>folder of records read by itself</source>
        <translation>папка записей читается автоматически</translation>
    </message>
    <message>
        <source>folder of records no longer read</source>
        <translation>папка записей больше не читается</translation>
    </message>
    <message>
        <source>own words for a tactic</source>
        <translation>свои слова для тактики</translation>
    </message>
    <message>
        <source>client changed</source>
        <translation>клиент изменён</translation>
    </message>
    <message>
        <source>clients changed</source>
        <translation>клиенты изменены</translation>
    </message>
    <message>
        <source>client added</source>
        <translation>клиент добавлен</translation>
    </message>
    <message>
        <source>tiers of clients set</source>
        <translation>уровни клиентов определены</translation>
    </message>
    <message>
        <source>person added</source>
        <translation>контактное лицо добавлено</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>контактное лицо изменено</translation>
    </message>
    <message>
        <source>person removed</source>
        <translation>контактное лицо удалено</translation>
    </message>
    <message>
        <source>number of the firm added</source>
        <translation>номер фирмы добавлен</translation>
    </message>
    <message>
        <source>number of the firm removed</source>
        <translation>номер фирмы удалён</translation>
    </message>
    <message>
        <source>legal entity added</source>
        <translation>юридическое лицо добавлено</translation>
    </message>
    <message>
        <source>legal entity changed</source>
        <translation>юридическое лицо изменено</translation>
    </message>
    <message>
        <source>legal entity removed</source>
        <translation>юридическое лицо удалено</translation>
    </message>
    <message>
        <source>wish noted</source>
        <translation>пожелание записано</translation>
    </message>
    <message>
        <source>wish changed</source>
        <translation>пожелание изменено</translation>
    </message>
    <message>
        <source>wish removed</source>
        <translation>пожелание удалено</translation>
    </message>
    <message>
        <source>two clients kept apart</source>
        <translation>два клиента оставлены раздельно</translation>
    </message>
    <message>
        <source>clients joined</source>
        <translation>клиенты объединены</translation>
    </message>
    <message>
        <source>client handed over</source>
        <translation>клиент передан</translation>
    </message>
    <message>
        <source>day added to the calendar</source>
        <translation>день добавлен в календарь</translation>
    </message>
    <message>
        <source>day removed from the calendar</source>
        <translation>день удалён из календаря</translation>
    </message>
    <message>
        <source>plan of contacts changed</source>
        <translation>план контактов изменён</translation>
    </message>
    <message>
        <source>contact logged</source>
        <translation>контакт записан</translation>
    </message>
    <message>
        <source>contact changed</source>
        <translation>контакт изменён</translation>
    </message>
    <message>
        <source>contact removed</source>
        <translation>контакт удалён</translation>
    </message>
    <message>
        <source>score added</source>
        <translation>оценка добавлена</translation>
    </message>
    <message>
        <source>score removed</source>
        <translation>оценка удалена</translation>
    </message>
    <message>
        <source>clients imported</source>
        <translation>клиенты импортированы</translation>
    </message>
    <message>
        <source>people imported</source>
        <translation>контактные лица импортированы</translation>
    </message>
    <message>
        <source>legal entities imported</source>
        <translation>юридические лица импортированы</translation>
    </message>
    <message>
        <source>orders and invoices imported</source>
        <translation>заказы и счета импортированы</translation>
    </message>
    <message>
        <source>contacts imported</source>
        <translation>контакты импортированы</translation>
    </message>
    <message>
        <source>scores imported</source>
        <translation>оценки импортированы</translation>
    </message>
    <message>
        <source>client tables watched</source>
        <translation>за таблицами клиентов идёт наблюдение</translation>
    </message>
    <message>
        <source>client tables no longer watched</source>
        <translation>за таблицами клиентов больше не наблюдают</translation>
    </message>
    <message>
        <source>what was learnt switched on or off</source>
        <translation>выученное включено или выключено</translation>
    </message>
    <message>
        <source>signal seen</source>
        <translation>сигнал просмотрен</translation>
    </message>
    <message>
        <source>signal set aside</source>
        <translation>сигнал отклонён</translation>
    </message>
    <message>
        <source>signal open again</source>
        <translation>сигнал снова открыт</translation>
    </message>
    <message>
        <source>occasion made</source>
        <translation>повод создан</translation>
    </message>
    <message>
        <source>sign of loss open again</source>
        <translation>признак ухода снова открыт</translation>
    </message>
    <message>
        <source>sign of loss acknowledged</source>
        <translation>признак ухода принят к сведению</translation>
    </message>
    <message>
        <source>sign of loss called false</source>
        <translation>признак ухода признан ложным</translation>
    </message>
    <message>
        <source>threshold of signs changed</source>
        <translation>порог признаков изменён</translation>
    </message>
    <message>
        <source>plan to keep a client</source>
        <translation>план удержания клиента</translation>
    </message>
    <message>
        <source>client kept</source>
        <translation>клиент удержан</translation>
    </message>
    <message>
        <source>client lost</source>
        <translation>клиент потерян</translation>
    </message>
    <message>
        <source>win-back begun</source>
        <translation>возвращение начато</translation>
    </message>
    <message>
        <source>client returned</source>
        <translation>клиент вернулся</translation>
    </message>
    <message>
        <source>client let go</source>
        <translation>клиента отпустили</translation>
    </message>
    <message>
        <source>win-back given up</source>
        <translation>возвращение прекращено</translation>
    </message>
    <message>
        <source>loss described</source>
        <translation>потеря описана</translation>
    </message>
    <message>
        <source>steps planned</source>
        <translation>шаги запланированы</translation>
    </message>
    <message>
        <source>step changed</source>
        <translation>шаг изменён</translation>
    </message>
    <message>
        <source>step dropped</source>
        <translation>шаг отменён</translation>
    </message>
    <message>
        <source>author erased</source>
        <translation>автор стёрт</translation>
    </message>
    <message>
        <source>case: %1</source>
        <translation>дело: %1</translation>
    </message>
    <message>
        <source>occasion: %1</source>
        <translation>повод: %1</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Not checked yet</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>True in part</source>
        <translation>Верно отчасти</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Опровергнуто</translation>
    </message>
    <message>
        <source>Can't be checked</source>
        <translation>Нельзя проверить</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Complaints to answer</source>
        <translation>Жалобы без ответа</translation>
    </message>
    <message>
        <source>Questions and thanks</source>
        <translation>Вопросы и благодарности</translation>
    </message>
    <message>
        <source>Given to me</source>
        <translation>Поручено мне</translation>
    </message>
    <message>
        <source>News of clients</source>
        <translation>Новости клиентов</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Надо проверить</translation>
    </message>
    <message>
        <source>Second look: what was thrown out</source>
        <translation>Второй взгляд: отброшенное</translation>
    </message>
    <message>
        <source>Second look: twenty of last week</source>
        <translation>Второй взгляд: двадцать за прошлую неделю</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Voice of the customer</source>
        <translation>Голос клиента</translation>
    </message>
    <message>
        <source>What clients answered when they were asked, beside the tone of what they write and say.</source>
        <translation>Что клиенты ответили на вопросы, рядом с тоном того, что они пишут и говорят.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Text to publish</source>
        <translation>Текст для публикации</translation>
    </message>
    <message>
        <source>Bring in answers…</source>
        <translation>Загрузить ответы…</translation>
    </message>
    <message>
        <source>Answers by client</source>
        <translation>Ответы по клиентам</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>CSI, %</source>
        <translation>CSI, %</translation>
    </message>
    <message>
        <source>After a case, %</source>
        <translation>После дела, %</translation>
    </message>
    <message>
        <source>Tone of posts</source>
        <translation>Тон публикаций</translation>
    </message>
    <message>
        <source>Tone of contacts</source>
        <translation>Тон контактов</translation>
    </message>
    <message>
        <source>No answer of this quarter yet: bring in a table, or note one on the page of a client.</source>
        <translation>В этом квартале ответов ещё нет: загрузите таблицу или запишите ответ на странице клиента.</translation>
    </message>
    <message>
        <source>The text is copied; paste it where it is published.</source>
        <translation>Текст скопирован; вставьте его там, где публикуете.</translation>
    </message>
    <message>
        <source>Nobody answered in this quarter.</source>
        <translation>В этом квартале никто не ответил.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Все вместе</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>%1 квартал %2</translation>
    </message>
</context>
<context>
    <name>Warned</name>
    <message numerus="yes">
        <source>%n character(s) too long for this site.</source>
        <translation>
            <numerusform>На %n знак длиннее, чем допускает сайт.</numerusform>
            <numerusform>На %n знака длиннее, чем допускает сайт.</numerusform>
            <numerusform>На %n знаков длиннее, чем допускает сайт.</numerusform>
        </translation>
    </message>
    <message>
        <source>This apologises for what nobody has confirmed.</source>
        <translation>Это извинение за то, чего никто не подтвердил.</translation>
    </message>
    <message>
        <source>This denies what is confirmed.</source>
        <translation>Это отрицание того, что подтверждено.</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watch a competitor or a line of business</source>
        <translation>Следить за конкурентом или отраслью</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Следить</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Its news become cards for the clients who asked about competitors; a firm that complains of it under its own name is shown to the head as a lead.</source>
        <translation>Его новости становятся карточками для клиентов, которые спрашивали о конкурентах; фирма, жалующаяся на него от своего имени, показывается руководителю как возможный клиент.</translation>
    </message>
    <message>
        <source>A sector as the news call it, such as “building materials”: an event told of it lists all clients of that line of business and region at once, gold first.</source>
        <translation>Отрасль, как её называют новости, например «стройматериалы»: событие в ней сразу собирает всех клиентов этой отрасли и региона, золотые — первыми.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Напишите название.</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Why did I not get this?</source>
        <translation>Почему этого нет в списке?</translation>
    </message>
    <message>
        <source>Paste the address of a post that you miss: here stands what became of it.</source>
        <translation>Вставьте адрес сообщения, которого вам не хватает, и станет видно, что с ним произошло.</translation>
    </message>
    <message>
        <source>Address of the post</source>
        <translation>Адрес сообщения</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Узнать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>“%1” is switched on and is being read.</source>
        <translation>«%1» включено и читается.</translation>
    </message>
    <message>
        <source>This is no address on the web. Write it like https://forum.example/.</source>
        <translation>Это не адрес в интернете. Напишите его так: https://forum.example/.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more place(s) on this site</source>
        <translation>
            <numerusform>и ещё %Ln место на этом сайте</numerusform>
            <numerusform>и ещё %Ln места на этом сайте</numerusform>
            <numerusform>и ещё %Ln мест на этом сайте</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being read.</source>
        <translation>«%1» читается.</translation>
    </message>
    <message>
        <source>It was found, and somebody marked it as not about you.</source>
        <translation>Сообщение найдено, но кто-то отметил, что оно не о вас.</translation>
    </message>
    <message>
        <source>If it is, bring it back: it then stands among the new ones.</source>
        <translation>Если оно о вас, верните его: тогда оно встанет среди новых.</translation>
    </message>
    <message>
        <source>Show the mention</source>
        <translation>Показать упоминание</translation>
    </message>
    <message>
        <source>See the names we watch</source>
        <translation>Посмотреть, кого ищем</translation>
    </message>
    <message>
        <source>Switch it on and read it</source>
        <translation>Включить и прочитать</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Прочитать сейчас</translation>
    </message>
    <message>
        <source>See the place</source>
        <translation>Посмотреть место</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Ввести ключ</translation>
    </message>
    <message>
        <source>Add the page of the post…</source>
        <translation>Добавить страницу сообщения…</translation>
    </message>
    <message>
        <source>Watch it again…</source>
        <translation>Наблюдать снова…</translation>
    </message>
    <message>
        <source>See how it comes in…</source>
        <translation>Как это попадает сюда…</translation>
    </message>
    <message>
        <source>It was found and taken for noise: a vacancy, a directory, a reseller’s listing.</source>
        <translation>Сообщение найдено и принято за шум: вакансия, справочник, объявление перекупщика.</translation>
    </message>
    <message>
        <source>If it is none, bring it back: it then stands among the new ones.</source>
        <translation>Если это не шум, верните его: тогда оно встанет среди новых.</translation>
    </message>
    <message>
        <source>It was found and taken for your own voice: a post of your company itself.</source>
        <translation>Сообщение найдено и принято за ваше собственное: его написала сама ваша компания.</translation>
    </message>
    <message>
        <source>If somebody else wrote it, bring it back: it then stands among the new ones.</source>
        <translation>Если его написал кто-то другой, верните его: тогда оно встанет среди новых.</translation>
    </message>
    <message>
        <source>It was found, and a rule of yours throws it out.</source>
        <translation>Сообщение найдено, но его отбрасывает ваше правило.</translation>
    </message>
    <message>
        <source>Show it: there the rule can be seen and dropped.</source>
        <translation>Покажите его: там видно правило, там же его можно снять.</translation>
    </message>
    <message>
        <source>Its posts and cases stay; new ones come once it is watched again.</source>
        <translation>Его сообщения и дела остались; новые придут, когда за ним снова будут наблюдать.</translation>
    </message>
    <message>
        <source>What was passed over stands with the visits of the place.</source>
        <translation>Что было пропущено, видно среди посещений этого места.</translation>
    </message>
    <message>
        <source>“%1” is on this site, but is switched off.</source>
        <translation>На этом сайте есть место «%1», но оно выключено.</translation>
    </message>
    <message>
        <source>“%1” is on this site, but was not read yet.</source>
        <translation>На этом сайте есть место «%1», но оно ещё не прочитано.</translation>
    </message>
    <message>
        <source>This is “%1” itself: it is watched and was read.</source>
        <translation>Это и есть место «%1»: оно под наблюдением и прочитано.</translation>
    </message>
    <message>
        <source>Paste the address of one of its posts to learn what became of that.</source>
        <translation>Вставьте адрес одного из его сообщений, чтобы узнать, что с ним стало.</translation>
    </message>
    <message>
        <source>“%1” brings posts of any site, and did not show all.</source>
        <translation>Место «%1» приносит сообщения с любых сайтов, но показало не всё.</translation>
    </message>
    <message>
        <source>“%1” is on this site and has older pages that are still to be read.</source>
        <translation>У места «%1» на этом сайте есть более старые страницы, они ещё не прочитаны.</translation>
    </message>
    <message>
        <source>Each visit goes further back.</source>
        <translation>С каждым посещением программа заходит дальше назад.</translation>
    </message>
    <message>
        <source>“%1” is on this site and was read, but this post was never shown there.</source>
        <translation>Место «%1» на этом сайте прочитано, но этого сообщения там не было.</translation>
    </message>
    <message>
        <source>It is in the list.</source>
        <translation>Оно есть в списке.</translation>
    </message>
    <message>
        <source>A filter may hide it, or it was marked as done.</source>
        <translation>Возможно, его скрывает фильтр или оно отмечено как готовое.</translation>
    </message>
    <message>
        <source>It was read, and names nobody whom we watch.</source>
        <translation>Оно прочитано, но никого из тех, кого мы ищем, не называет.</translation>
    </message>
    <message>
        <source>If it does mean you, add the written form it uses; posts read before are searched anew.</source>
        <translation>Если речь всё же о вас, добавьте форму, которой вас там называют: прочитанное будет просмотрено заново.</translation>
    </message>
    <message>
        <source>It was read, named nobody whom we watched then, and its text was let go.</source>
        <translation>Оно прочитано, никого из тех, кого мы тогда искали, не называло, и текст не сохранён.</translation>
    </message>
    <message>
        <source>How long such texts are kept stands in the settings.</source>
        <translation>Сколько хранить такие тексты, задаётся в настройках.</translation>
    </message>
    <message>
        <source>The site’s rules for programs (robots.txt) keep us away from this page.</source>
        <translation>Правила сайта для программ (robots.txt) не пускают нас на эту страницу.</translation>
    </message>
    <message>
        <source>What is said there comes in by hand: add the mention with its address and text.</source>
        <translation>Сказанное там вносят вручную: добавьте упоминание с адресом и текстом.</translation>
    </message>
    <message>
        <source>This site is not crawled.</source>
        <translation>Этот сайт не читается программой.</translation>
    </message>
    <message>
        <source>No place on this site is watched.</source>
        <translation>На этом сайте нет ни одного места под наблюдением.</translation>
    </message>
    <message>
        <source>Add it: the program finds out how to read it.</source>
        <translation>Добавьте его: программа сама выяснит, как его читать.</translation>
    </message>
    <message>
        <source>“%1” is on this site, but was removed on %2.</source>
        <translation>На этом сайте было место «%1», его убрали %2.</translation>
    </message>
    <message>
        <source>If it is newer, it stands where this place does not look: add its page as a place.</source>
        <translation>Если оно новее, оно стоит там, куда это место не смотрит: добавьте его страницу как место.</translation>
    </message>
    <message>
        <source>It may stand on another page of the site: add that page as a place.</source>
        <translation>Возможно, оно на другой странице сайта: добавьте её как место.</translation>
    </message>
    <message>
        <source>“%1” is on this site and was read back to %2, but did not show this post.</source>
        <translation>На этом сайте есть место «%1»; оно прочитано вглубь до %2, но этого сообщения там не было.</translation>
    </message>
    <message>
        <source>“%1” can't be read.</source>
        <translation>«%1» прочитать не удаётся.</translation>
    </message>
    <message>
        <source>“%1” showed it, but it could not be read.</source>
        <translation>«%1» его показывает, но прочитать не удалось.</translation>
    </message>
</context>
<context>
    <name>Winback</name>
    <message numerus="yes">
        <source>%n of the first three orders went through</source>
        <translation>
            <numerusform>прошёл %n из первых трёх заказов</numerusform>
            <numerusform>прошли %n из первых трёх заказов</numerusform>
            <numerusform>прошли %n из первых трёх заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>probably lost already</source>
        <translation>вероятно, уже потерян</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Как обстоит</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>ordered again %1</source>
        <translation>снова заказал %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>ничей</translation>
    </message>
    <message>
        <source>The plan is changed.</source>
        <translation>План изменён.</translation>
    </message>
    <message>
        <source>Learnt: a false alarm there.</source>
        <translation>Учтено: там это ложная тревога.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>It is a sign again.</source>
        <translation>Это снова признак.</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Показать план</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) proposed.</source>
        <translation>
            <numerusform>Предложен %n шаг.</numerusform>
            <numerusform>Предложено %n шага.</numerusform>
            <numerusform>Предложено %n шагов.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is to be kept: steps are proposed.</source>
        <translation>Удерживаем: %1; шаги предложены.</translation>
    </message>
    <message>
        <source>Everything that fits is in the plan already.</source>
        <translation>Всё подходящее уже в плане.</translation>
    </message>
    <message>
        <source>%1 is written down as lost.</source>
        <translation>Записан как потерянный: %1.</translation>
    </message>
    <message>
        <source>%1 came back; its first three orders are watched at every step.</source>
        <translation>Вернулся: %1; первые три заказа наблюдаются на каждом шаге.</translation>
    </message>
    <message>
        <source>%1 stays.</source>
        <translation>Остаётся: %1.</translation>
    </message>
    <message>
        <source>Given up for now.</source>
        <translation>Пока оставлен.</translation>
    </message>
    <message>
        <source>%1 is let go.</source>
        <translation>Отпущен: %1.</translation>
    </message>
    <message>
        <source>The reason is kept.</source>
        <translation>Причина записана.</translation>
    </message>
    <message>
        <source>The step is not tried.</source>
        <translation>Шаг не пробуем.</translation>
    </message>
    <message numerus="yes">
        <source>Watched are requests, orders, invoices, usage, contacts, complaints and tone of %Ln client(s), each against its own rhythm.</source>
        <translation>
            <numerusform>Наблюдаются запросы, заказы, счета, использование, контакты, жалобы и тон %Ln клиента по его собственному ритму.</numerusform>
            <numerusform>Наблюдаются запросы, заказы, счета, использование, контакты, жалобы и тон %Ln клиентов, каждого по его ритму.</numerusform>
            <numerusform>Наблюдаются запросы, заказы, счета, использование, контакты, жалобы и тон %Ln клиентов, каждого по его ритму.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потеряно</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Связались</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Вернулись</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Отпущено</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не сказано</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>Пороги…</translation>
    </message>
    <message>
        <source>What counts as a sign of leaving, and how heavily</source>
        <translation>Что считать признаком ухода и сколько это весит</translation>
    </message>
    <message>
        <source>Clients that may leave or left</source>
        <translation>Клиенты, которые могут уйти или ушли</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Могут уйти</translation>
    </message>
    <message>
        <source>Being kept or won back</source>
        <translation>Удерживаем или возвращаем</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Вернулись</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>No table of orders, requests, invoices or usage was brought in yet: only contacts, complaints and tone can tell.</source>
        <translation>Таблиц с заказами, запросами, счетами или использованием ещё не загружали: судить можно только по контактам, жалобам и тону.</translation>
    </message>
    <message>
        <source>The tables that were brought in tell of trade up to %1.</source>
        <translation>Загруженные таблицы рассказывают о торговле до %1.</translation>
    </message>
    <message>
        <source>No key client was there a year ago: no loss rate can be told yet.</source>
        <translation>Год назад ключевых клиентов не было: доля потерь пока неизвестна.</translation>
    </message>
    <message>
        <source>Loss rate: %1, that is %2 of %3 key clients in the twelve months up to %4</source>
        <translation>Доля потерь: %1, то есть %2 из %3 ключевых клиентов за двенадцать месяцев до %4</translation>
    </message>
    <message>
        <source>The quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Nothing ended yet</source>
        <translation>Пока ничего не завершено</translation>
    </message>
    <message>
        <source>Clients who stayed, were let go or given up are listed here.</source>
        <translation>Здесь клиенты, которые остались, отпущены или которых больше не пытаются вернуть.</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>По причинам</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>По разрядам</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>По ответственным</translation>
    </message>
    <message>
        <source>By channel of what was tried</source>
        <translation>По способам</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Все вместе</translation>
    </message>
    <message>
        <source>Nobody seems to be leaving</source>
        <translation>Похоже, никто не уходит</translation>
    </message>
    <message>
        <source>No plan is under way</source>
        <translation>Планов в работе нет</translation>
    </message>
    <message>
        <source>Press P on a client that may leave, or choose “Keep or win back” on the page of any client: fitting steps are proposed as a plan.</source>
        <translation>Нажмите P на клиенте, который может уйти, или выберите «Удержать или вернуть» на странице любого клиента: подходящие шаги будут предложены как план.</translation>
    </message>
    <message>
        <source>Nobody came back yet</source>
        <translation>Пока никто не вернулся</translation>
    </message>
    <message>
        <source>The first three orders of a client who comes back are watched at every step.</source>
        <translation>Первые три заказа вернувшегося клиента наблюдаются на каждом шаге.</translation>
    </message>
</context>
<context>
    <name>WinbackPane</name>
    <message>
        <source>Log a contact…</source>
        <translation>Записать контакт…</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Is lost…</source>
        <translation>Потерян…</translation>
    </message>
    <message>
        <source>Propose steps</source>
        <translation>Предложить шаги</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Отпустить…</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Вернулся</translation>
    </message>
    <message>
        <source>Signs of loss</source>
        <translation>Признаки ухода</translation>
    </message>
    <message>
        <source>The work on it</source>
        <translation>Работа с ним</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>First orders since it came back</source>
        <translation>Первые заказы после возвращения</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Что говорят они</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Что выяснили мы</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) since</source>
        <translation>
            <numerusform>с тех пор %n жалоба</numerusform>
            <numerusform>с тех пор %n жалобы</numerusform>
            <numerusform>с тех пор %n жалоб</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it: make a plan</source>
        <translation>Удержать: составить план</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>ничей</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Order %1 of %2</source>
        <translation>Заказ %1 от %2</translation>
    </message>
    <message>
        <source>The fall reads: %1</source>
        <translation>Спад читается так: %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>потерян %1</translation>
    </message>
    <message>
        <source>asked why %1</source>
        <translation>спросили почему %1</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>вернулся %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>сделано %1</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Сделано…</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Не пробуем</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>начато %1</translation>
    </message>
    <message>
        <source>Tried in vain</source>
        <translation>Пробовали зря</translation>
    </message>
    <message>
        <source>On the grounds of: %1</source>
        <translation>Основания: %1</translation>
    </message>
    <message>
        <source>No order since %1 yet. Delivery, invoice, payment and a call are watched at each of the first three; any slip is critical.</source>
        <translation>С %1 заказов ещё не было. У каждого из первых трёх наблюдаются поставка, счёт, оплата и звонок; любой сбой критичен.</translation>
    </message>
    <message>
        <source>spent %1</source>
        <translation>потрачено %1</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>When we have it, everybody who wanted it is told first.</source>
        <translation>Когда это появится, первыми узнают те, кто просил.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What they wanted</source>
        <translation>Чего хотели</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Есть с</translation>
    </message>
    <message>
        <source>Wish of %1</source>
        <translation>Пожелание: %1</translation>
    </message>
    <message>
        <source>Remove the wish</source>
        <translation>Убрать пожелание</translation>
    </message>
    <message>
        <source>Say in a few words what they wanted.</source>
        <translation>Скажите коротко, чего хотели.</translation>
    </message>
    <message>
        <source>This is no day: write it like 31.12.2026.</source>
        <translation>Это не дата: напишите так: 31.12.2026.</translation>
    </message>
</context>
<context>
    <name>WordChips</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Убрать «%1»</translation>
    </message>
</context>
<context>
    <name>WordDiff</name>
    <message>
        <source>Changed, seen %1</source>
        <translation>Изменено, замечено %1</translation>
    </message>
</context>
<context>
    <name>WorkRole</name>
    <message>
        <source>PR officer</source>
        <translation>Пиарщик</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Читатель</translation>
    </message>
</context>
<context>
    <name>Worth</name>
    <message>
        <source>Worth the effort: %1</source>
        <translation>Стоит усилий: %1</translation>
    </message>
    <message>
        <source>Rather let it go: %1</source>
        <translation>Лучше отпустить: %1</translation>
    </message>
    <message>
        <source>Ask now why: at leaving people still tell.</source>
        <translation>Спросите почему сейчас: уходя, ещё рассказывают.</translation>
    </message>
    <message>
        <source>Lost for long: ask why when there is an offer.</source>
        <translation>Давно потерян: спросите почему, когда будет предложение.</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>золото</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>серебро</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>медь</translation>
    </message>
    <message>
        <source>no tier yet</source>
        <translation>пока без разряда</translation>
    </message>
    <message>
        <source>recommends us</source>
        <translation>рекомендует нас</translation>
    </message>
    <message>
        <source>was only forgotten</source>
        <translation>просто забыт</translation>
    </message>
    <message>
        <source>may recover</source>
        <translation>может оправиться</translation>
    </message>
    <message>
        <source>its need is gone</source>
        <translation>потребность отпала</translation>
    </message>
    <message>
        <source>bought once</source>
        <translation>купил один раз</translation>
    </message>
    <message>
        <source>a pass-through firm</source>
        <translation>транзитная фирма</translation>
    </message>
    <message>
        <source>does not count as a loss</source>
        <translation>не считается потерей</translation>
    </message>
    <message>
        <source>abuses our people</source>
        <translation>оскорбляет наших людей</translation>
    </message>
</context>
</TS>
