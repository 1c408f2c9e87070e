package nl.kansrijk.campaign;

/** Knows whether something that calls to action need can be had now, so that nobody is sent where nobody can help. */
public interface Supply {

    /** The word before the colon in what an action needs: {@code coaches}, {@code course} … */
    String of();

    /**
     * Whether it is there.
     *
     * @param which what stands behind the colon; empty when there is none
     */
    boolean isThere(String which);
}
