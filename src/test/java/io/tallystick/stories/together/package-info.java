/** Several processes of one installation at work on the same wallets, held to a small model of what must be true. */
package io.tallystick.stories.together;
