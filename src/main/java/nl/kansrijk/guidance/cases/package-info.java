/** Cases: who asked for what, who guides them, what happened, and who may do what with it. */
@NullMarked
package nl.kansrijk.guidance.cases;

import org.jspecify.annotations.NullMarked;
