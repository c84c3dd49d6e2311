/** A class to look at: what its groups handed in, a project that went through hands, and results of a quiz. */
package id.lintas.app.classroom;
