package id.lintas.api.ui;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Runs tests on the event dispatch thread, where the kit lives. */
final class OnEdt implements InvocationInterceptor {

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        run(invocation);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        run(invocation);
    }

    private static void run(Invocation<Void> invocation) throws Throwable {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        try {
            SwingUtilities.invokeAndWait(() -> proceed(invocation, thrown));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        if (thrown.get() != null) {
            throw thrown.get();
        }
    }

    private static void proceed(Invocation<Void> invocation, AtomicReference<Throwable> thrown) {
        try {
            invocation.proceed();
        } catch (Throwable e) {
            thrown.set(e);
        }
    }
}
