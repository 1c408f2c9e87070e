package nl.kansrijk.guidance.intake;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** By when somebody who asks is called or written to. */
@Component
public class Promise {

    private final int workingDays;
    private final Clock clock;

    Promise(@Value("${kansrijk.guidance.promise-working-days}") int workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public int workingDays() {
        return workingDays;
    }

    /** The last day for who asks today. */
    public LocalDate day() {
        return Stream.iterate(LocalDate.now(clock).plusDays(1), day -> day.plusDays(1))
                .filter(Promise::isWorkingDay)
                .skip(workingDays - 1L)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
