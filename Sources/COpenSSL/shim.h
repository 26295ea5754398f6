// libcrypto as Swift sees it: digests, HMAC, key derivation, random bytes.
//
// The one-block functions (SHA256_Transform, SHA1_Transform) are marked as deprecated since OpenSSL 3.0, but
// nothing newer computes a single compression; they are asked for without the warnings.
#ifndef C_OPENSSL_SHIM_H
#define C_OPENSSL_SHIM_H

#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/md5.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

#endif
