/** What came of a class quiz: result files read, scored, and turned into the statistics of the quiz and of its questions. */
@NullMarked
package id.lintas.engine.classquiz.result;

import org.jspecify.annotations.NullMarked;
