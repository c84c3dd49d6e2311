/**
 * The questions of all groups as one quiz: collected from a folder of projects, duplicates joined, kept in a file, and handed out as
 * a page that needs no net. A question is whatever a step gives to the report as one, so no plugin has a privilege here.
 */
@NullMarked
package id.lintas.engine.classquiz;

import org.jspecify.annotations.NullMarked;
