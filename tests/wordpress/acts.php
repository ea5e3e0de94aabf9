<?php
// Does what people do in a WordPress: reads a JSON list of [act, arguments] on standard input, prints a list of results.
//     php acts.php DOCUMENT_ROOT
error_reporting(E_ALL & ~E_DEPRECATED & ~E_NOTICE);
$acts = json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR);
$url = parse_url(getenv('WORDPRESS_URL'));
$_SERVER['HTTP_HOST'] = $_SERVER['SERVER_NAME'] = $url['host'] . ':' . $url['port'];
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
if ($acts[0][0] === 'install') {
    define('WP_INSTALLING', true);
}
function wp_mail(...$letter) { return true; }                       // no letter leaves a test
function wp_new_blog_notification(...$about) {}
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

function right($result, string $act) {
    if (is_wp_error($result)) {
        throw new RuntimeException("$act: " . $result->get_error_message());
    }
    if (!$result) {
        throw new RuntimeException("$act: WordPress refused");
    }
    return $result;
}

function act_install(array $with) {
    global $wp_rewrite;
    wp_install($with['title'], 'desk', 'desk@example.org', true, '', 'a password for nobody', $with['locale']);
    foreach ($with['options'] as $name => $value) {
        update_option($name, $value);
    }
    switch_theme('twentytwentyone');
    act_clear([]);
    $wp_rewrite->set_permalink_structure('/%year%/%monthnum%/%postname%/');
    $wp_rewrite->flush_rules(false);
    return get_bloginfo('version');
}

function act_clear(array $with) {
    foreach (get_posts(['post_type' => ['post', 'page'], 'numberposts' => -1, 'post_status' => 'any,trash']) as $post) {
        wp_delete_post($post->ID, true);                            // and its comments
    }
    return true;
}

function author_id(string $name): int {
    $login = 'u' . substr(md5($name), 0, 10);
    $user = get_user_by('login', $login);
    return $user ? $user->ID : right(wp_insert_user([
        'user_login' => $login, 'user_pass' => 'x', 'display_name' => $name, 'user_email' => "$login@example.org",
        'role' => 'author',
    ]), 'author');
}

function act_add_post(array $with) {
    // A draft first, as in WordPress's own editor: the guid is then the lasting /?p=ID.
    $id = right(wp_insert_post(wp_slash([
        'post_title' => $with['title'], 'post_content' => $with['content'], 'post_status' => 'draft',
        'post_name' => $with['slug'] ?? '', 'post_author' => author_id($with['author']),
        'post_date_gmt' => $with['at'], 'post_date' => get_date_from_gmt($with['at']),
        'tags_input' => $with['tags'] ?? [], 'comment_status' => 'open',
    ]), true), 'add_post');
    right(wp_update_post(['ID' => $id, 'post_status' => 'publish'], true), 'publish');
    // As if nobody had touched it since: a feed's Last-Modified and ETag are made of these times.
    global $wpdb;
    $wpdb->update($wpdb->posts, [
        'post_modified_gmt' => $with['at'], 'post_modified' => get_date_from_gmt($with['at']),
    ], ['ID' => $id]);
    clean_post_cache($id);
    return ['id' => $id, 'url' => get_permalink($id), 'guid' => get_the_guid($id), 'comments_feed' => get_post_comments_feed_link($id)];
}

function act_edit_post(array $with) {
    right(wp_update_post(wp_slash(['ID' => $with['id'], 'post_content' => $with['content']]), true), 'edit_post');
    return true;
}

function act_delete_post(array $with) {
    return (bool) right(wp_delete_post($with['id'], $with['for_good'] ?? true), 'delete_post');
}

function act_add_comment(array $with) {
    $id = right(wp_insert_comment(wp_slash([
        'comment_post_ID' => $with['post'], 'comment_author' => $with['author'], 'comment_author_email' => '',
        'comment_content' => $with['text'], 'comment_parent' => $with['parent'] ?? 0, 'comment_approved' => 1,
        'comment_date_gmt' => $with['at'], 'comment_date' => get_date_from_gmt($with['at']),
    ])), 'add_comment');
    return ['id' => $id, 'url' => get_comment_link($id)];
}

function act_edit_comment(array $with) {
    right(wp_update_comment(wp_slash(['comment_ID' => $with['id'], 'comment_content' => $with['text']]), true), 'edit_comment');
    return true;
}

function act_delete_comment(array $with) {
    return (bool) right(wp_delete_comment($with['id'], $with['for_good'] ?? true), 'delete_comment');
}

function act_restore_comment(array $with) {
    return (bool) right(wp_untrash_comment($with['id']), 'restore_comment');
}

function act_tag_url(array $with) {
    return right(get_tag_link(right(get_term_by('name', $with['name'], 'post_tag'), 'tag_url')), 'tag_url');
}

$names = [
    'install', 'clear', 'add_post', 'edit_post', 'delete_post', 'add_comment', 'edit_comment', 'delete_comment',
    'restore_comment', 'tag_url',
];
$results = [];
foreach ($acts as [$act, $with]) {
    // {"result": 3} stands for the id that the fourth act of this list gave.
    $with = array_map(fn ($value) => is_array($value) && isset($value['result']) ? $results[$value['result']]['id'] : $value, $with);
    in_array($act, $names, true) || throw new RuntimeException("no such act: $act");
    // Their own prefix: WordPress has an edit_comment() too.
    $results[] = ('act_' . $act)($with);
}
echo json_encode($results, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
