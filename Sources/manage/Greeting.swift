/// What to try next, once the server runs.
enum Greeting {
    static func text(url: String) -> String {
        """

        Try, in another terminal:
          curl -X POST \(url)/create_user/ -d username=ann -d password=correct-Horse-7
          curl -X POST \(url)/api-token-auth/ -d username=ann -d password=correct-Horse-7
          TOKEN=…   # the token of the answer
          curl -X POST \(url)/write/ -H "Authorization: Token $TOKEN" -d receiver=ann -d subject=Hi -d message=Hello
          curl \(url)/all/ -H "Authorization: Token $TOKEN"
          curl -X PUT \(url)/mark_read/1/ -H "Authorization: Token $TOKEN"
          curl -X DELETE \(url)/delete/1/ -H "Authorization: Token $TOKEN"
        """
    }
}
