//! The page at the root, for whoever opens the address in a browser: text, no script, no style.

use axum::response::Html;

const PAGE: &str = r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Demur</title>
</head>
<body>
<main>
<h1>Demur</h1>
<p>This server carries an anonymous dissent channel. Members of an institution write, sign and file
memos here without saying who they are; the office must answer in time; a public log shows whether
it did.</p>
<p>Use it with the command <code>demur</code>. Nothing is asked of you on this page, and it keeps
nothing about you.</p>
<ul>
<li><a href="/api/v1/charter">The charter</a>: the rules that this installation is held to</li>
<li><a href="/api/v1/instance">The API</a>, under <code>/api/v1</code></li>
<li><a href="/log/checkpoint">The log</a>: its checkpoint, with the tiles under
<code>/log/tile/</code></li>
</ul>
</main>
</body>
</html>
"#;

pub(crate) async fn page() -> Html<&'static str> {
    Html(PAGE)
}
