package nl.kansrijk.guidance;

import nl.kansrijk.guidance.cases.Code;
import nl.kansrijk.guidance.intake.Step;

/** Addresses of this module's pages. */
public final class GuidancePaths {

    public static final String GUIDANCE = "sterk-in-je-werk";
    public static final String BEGIN = "sterk-in-je-werk/aanvraag";
    public static final String INTAKE = "sterk-in-je-werk/aanvraag/:code/:step";
    public static final String RECEIPT = "sterk-in-je-werk/aanvraag/:code/verstuurd";
    public static final String STATUS = "sterk-in-je-werk/status";
    public static final String OWN_CASE = "sterk-in-je-werk/status/:pass";
    public static final String DESK = "begeleiding";
    public static final String CASE = "begeleiding/dossier/:id";

    private GuidancePaths() {}

    public static String step(Code code, Step step) {
        return "/%s/%s/%s".formatted(BEGIN, code.inGroups(), step.code());
    }

    public static String ownCase(Code pass) {
        return "/%s/%s".formatted(STATUS, pass.inGroups());
    }

    public static String receipt(Code code) {
        return "/%s/%s/verstuurd".formatted(BEGIN, code.inGroups());
    }

    public static String caseOf(long id) {
        return "begeleiding/dossier/" + id;
    }
}
