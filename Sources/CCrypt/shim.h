// The system's password hashing: `crypt_r` of libcrypt (bcrypt and the traditional forms).
#ifndef C_CRYPT_SHIM_H
#define C_CRYPT_SHIM_H

#include <crypt.h>

#endif
