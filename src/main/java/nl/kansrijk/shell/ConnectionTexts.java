package nl.kansrijk.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What people read when the connection is lost while Flow is alive in their browser. */
@Component
class ConnectionTexts implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> {
            var texts = start.getUI().getReconnectDialogConfiguration();
            texts.setDialogText("Geen verbinding. We proberen het opnieuw.");
            texts.setDialogTextGaveUp("Geen verbinding. Laad de pagina straks opnieuw.");
        });
    }
}
