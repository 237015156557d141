/** Code of a user, outside of the project's packages. */
package com.example;
