/** Holds the whole to its drawing: the modules to their shelves, the schema and its SQL to the rules of storage. */
package io.tallystick.map;
