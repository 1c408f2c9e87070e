package nl.kansrijk.design;

import java.util.Optional;

/**
 * A page with a form that is sent by POST, without script and without session.
 *
 * <p>The shell makes a page for each form that arrives. Its address must be among {@link SessionFree#forms()}.
 */
public interface TakesForm {

    /**
     * Takes what somebody filled in.
     *
     * @return where to go on; empty when something is wrong: the page is then shown again through {@link Page#show},
     *     with what was typed and what is wrong with it
     * @throws NoSuchPage when there is nothing at this address
     * @throws TooOften when this form is not taken now; the page is then shown again in the same way
     */
    Optional<String> take(PageAddress address, Typed typed);
}
