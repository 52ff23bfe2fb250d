package org.holdfast.ui.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.ui.internal.problems.PlanBuilder;

/** Marks a project as a plan: its {@code .bcp} files are checked whenever they are saved. */
public final class PlanNature implements IProjectNature {

    /** The nature's id. */
    public static final String ID = "org.holdfast.ui.nature";

    private @Nullable IProject project;

    /** Whether {@code project} is open and a plan. */
    public static boolean isOn(IProject project) {
        try {
            return project.isAccessible() && project.hasNature(ID);
        } catch (CoreException closedMeanwhile) {
            return false;
        }
    }

    /** Makes {@code project} a plan; nothing happens if it is one. Locks the workspace. */
    public static void addTo(IProject project, @Nullable IProgressMonitor monitor) throws CoreException {
        if (project.hasNature(ID)) {
            return;
        }
        IProjectDescription description = project.getDescription();
        List<String> natures = new ArrayList<>(List.of(description.getNatureIds()));
        natures.add(ID);
        description.setNatureIds(natures.toArray(String[]::new));
        project.setDescription(description, monitor);
    }

    @Override
    public void configure() throws CoreException {
        IProject plan = getProject();
        IProjectDescription description = plan.getDescription();
        List<ICommand> commands = otherCommands(description);
        ICommand check = description.newCommand();
        check.setBuilderName(PlanBuilder.ID);
        commands.add(check);
        description.setBuildSpec(commands.toArray(ICommand[]::new));
        plan.setDescription(description, null);
    }

    @Override
    public void deconfigure() throws CoreException {
        IProject plan = getProject();
        IProjectDescription description = plan.getDescription();
        description.setBuildSpec(otherCommands(description).toArray(ICommand[]::new));
        plan.setDescription(description, null);
    }

    private static List<ICommand> otherCommands(IProjectDescription description) {
        List<ICommand> commands = new ArrayList<>(Arrays.asList(description.getBuildSpec()));
        commands.removeIf(command -> PlanBuilder.ID.equals(command.getBuilderName()));
        return commands;
    }

    @Override
    public IProject getProject() {
        IProject plan = project;
        if (plan == null) {
            throw new IllegalStateException("nature without a project");
        }
        return plan;
    }

    @Override
    @NonNullByDefault({})
    public void setProject(IProject project) {
        this.project = project;
    }
}
