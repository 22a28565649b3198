package io.tallystick.world;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Hands a story its world, and afterwards audits the books and prints the walk-through. */
final class StoryTeller implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(StoryTeller.class);
    private static final int LAST_EXCHANGES = 5;

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getStore(OURS).put(World.class, new World());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == World.class;
    }

    @Override
    public World resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return world(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var world = world(context);
        if (world == null) {
            return;
        }
        var scenario = AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), Scenario.class)
                .orElseThrow();
        world.end();
        if (context.getExecutionException().isPresent()) {
            tellHowItEnded(scenario, world);
            return;
        }
        Books.audit();
        if (!scenario.printed().isEmpty()) {
            new WalkThrough(scenario, world).compareWithPage();
        }
    }

    private static World world(ExtensionContext context) {
        return context.getStore(OURS).get(World.class, World.class);
    }

    private static void tellHowItEnded(Scenario scenario, World world) {
        var told = world.exchanges();
        System.err.println("This story failed: " + scenario.value() + ". Its last exchanges:");
        told.subList(Math.max(0, told.size() - LAST_EXCHANGES), told.size()).forEach(System.err::println);
    }
}
