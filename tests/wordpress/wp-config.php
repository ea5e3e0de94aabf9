<?php
// A WordPress of one test run: everything it must know stands in the environment of its process.
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('WORDPRESS_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', getenv('WORDPRESS_URL'));
define('WP_SITEURL', getenv('WORDPRESS_URL'));
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY'] as $name) {
    define($name, 'nothing here is worth a secret');
    define(str_replace('KEY', 'SALT', $name), 'nor this');
}
define('DISABLE_WP_CRON', true);          // it would call itself over HTTP and stand in the log
define('WP_HTTP_BLOCK_EXTERNAL', true);   // no call to the outside
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG', false);
define('WPMU_PLUGIN_DIR', __DIR__ . '/no-plugins');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
