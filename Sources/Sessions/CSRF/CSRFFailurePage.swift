/// The page that a refused request gets.
enum CSRFFailurePage {
    static func html(reason: String) -> String {
        """
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <title>403 Forbidden</title>
        </head>
        <body>
          <h1>Forbidden <span>(403)</span></h1>
          <p>CSRF verification failed. Request aborted.</p>
        </body>
        </html>

        """
    }
}
