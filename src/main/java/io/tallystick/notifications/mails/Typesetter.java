package io.tallystick.notifications.mails;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Sets letters in the one layout of all mails. */
@Component
public class Typesetter {

    private static final String LAYOUT = "letter";

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Typesetter() {
        var templates = new ClassLoaderTemplateResolver(Typesetter.class.getClassLoader());
        templates.setPrefix("mails/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    /** A letter as it is sent. */
    public record Sheet(String html, String text) {}

    public Sheet set(Letter letter, Letterhead from) {
        var context = new Context(Locale.ENGLISH, Map.of("letter", letter, "from", from));
        return new Sheet(engine.process(LAYOUT, context), TextLetter.of(letter, from));
    }
}
