<?php
// What `php -S` asks for every request: files as they are, all else to WordPress. Each answer is a line of the log.
$started = microtime(true);
register_shutdown_function(function () use ($started) {
    $line = json_encode([
        't' => $started,
        'method' => $_SERVER['REQUEST_METHOD'],
        'path' => $_SERVER['REQUEST_URI'],
        'status' => http_response_code(),
        'if_none_match' => $_SERVER['HTTP_IF_NONE_MATCH'] ?? null,
        'if_modified_since' => $_SERVER['HTTP_IF_MODIFIED_SINCE'] ?? null,
        'agent' => $_SERVER['HTTP_USER_AGENT'] ?? null,
    ], JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
    // O_APPEND: the workers write whole lines one after another.
    file_put_contents(getenv('WORDPRESS_LOG'), $line . "\n", FILE_APPEND);
});

$root = $_SERVER['DOCUMENT_ROOT'];
$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?? '/');
if ($path !== '/' && is_file($root . $path)) {
    return false;
}
chdir($root);
$_SERVER['PHP_SELF'] = $_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $root . '/index.php';
require $root . '/index.php';
