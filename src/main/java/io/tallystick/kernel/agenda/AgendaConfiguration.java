package io.tallystick.kernel.agenda;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/**
 * Lets db-scheduler find what is due, lock it, and notice when the process that had it died. What an entry means, and what
 * follows from a run, stays in {@link ErrandRunner}.
 */
@Configuration(proxyBeanMethods = false)
class AgendaConfiguration {

    /** One task for each errand; db-scheduler takes this list where no single task is a bean. */
    @Bean
    List<Task<?>> errandTasks(ErrandRunner runner, AgendaStore store) {
        return runner.names().stream()
                .<Task<?>>map(name -> task(name, runner, store))
                .toList();
    }

    /** Errands mostly wait for others: each runs on a virtual thread of its own. */
    @Bean
    DbSchedulerCustomizer virtualThreads() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<ExecutorService> executorService() {
                return Optional.of(Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("errand-", 1).factory()));
            }
        };
    }

    @Bean
    RecurringAtStart recurringAtStart(ErrandRunner runner) {
        return new RecurringAtStart(runner);
    }

    private static CustomTask<Void> task(String name, ErrandRunner runner, AgendaStore store) {
        return Tasks.custom(name, Void.class)
                .onDeadExecution(new DeadExecutionHandler.ReviveDeadExecution<>())
                .execute((instance, context) -> {
                    store.find(name, instance.getId()).ifPresent(runner::run);
                    return (complete, operations) -> {};
                });
    }

    /** Puts recurring errands on the agenda before the scheduler first looks at it. */
    record RecurringAtStart(ErrandRunner runner) {

        @EventListener(ApplicationReadyEvent.class)
        @Order(0)
        void addRecurring() {
            runner.addRecurring();
        }
    }
}
