/** The projects that come with the program, checked by the plugins that come with it. */
package id.lintas.app.samples;
