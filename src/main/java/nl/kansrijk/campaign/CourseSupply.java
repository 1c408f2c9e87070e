package nl.kansrijk.campaign;

import nl.kansrijk.catalog.CourseId;
import nl.kansrijk.catalog.Courses;
import org.springframework.stereotype.Component;

/** A course is there while nobody has said that it is full. */
@Component
class CourseSupply implements Supply {

    private final Courses courses;

    CourseSupply(Courses courses) {
        this.courses = courses;
    }

    @Override
    public String of() {
        return "course";
    }

    @Override
    public boolean isThere(String slug) {
        return courses.find(new CourseId(slug))
                .filter(course -> course.fullSince().isEmpty())
                .isPresent();
    }
}
