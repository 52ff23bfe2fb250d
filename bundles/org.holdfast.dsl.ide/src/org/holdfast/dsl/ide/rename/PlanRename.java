package org.holdfast.dsl.ide.rename;

import com.google.inject.Inject;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.edit.UnwritableException;
import org.holdfast.dsl.ide.edit.WorkspaceEdits;

/** Renames an element where it is declared and wherever it is referred to, in all files of the plan. */
@SuppressWarnings("restriction") // the services of the server are open to Xtext alone, by its manifest
@NonNullByDefault({})
public class PlanRename implements IRenameService2 {
    @Inject
    private Renaming renaming;
    @Inject
    private WorkspaceEdits workspaceEdits;

    @Override
    public @Nullable WorkspaceEdit rename(Options options) {
        Position position = options.getRenameParams().getPosition();
        String name = options.getRenameParams().getNewName();
        return options.getLanguageServerAccess().doSyncRead(options.getRenameParams().getTextDocument().getUri(),
                context -> place(context, position).map(place -> rename(place, name)).orElseThrow(
                        () -> refusal("there is no name here; put the cursor on the name of an element")));
    }

    @Override
    public @Nullable Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(
            PrepareRenameOptions options) {
        Position position = options.getParams().getPosition();
        return options.getLanguageServerAccess().doSyncRead(options.getParams().getTextDocument().getUri(),
                context -> place(context, position)
                        .map(place -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forFirst(
                                new Range(context.getDocument().getPosition(place.offset()),
                                        context.getDocument().getPosition(place.offset() + place.length()))))
                        .orElse(null));
    }

    private Optional<NamedPlace.Found> place(ILanguageServerAccess.Context context, Position position) {
        return context.getResource() instanceof XtextResource file
                ? renaming.at(file, context.getDocument().getOffSet(position))
                : Optional.empty();
    }

    private WorkspaceEdit rename(NamedPlace.Found place, String name) {
        renaming.problem(place.element(), name).ifPresent(problem -> {
            throw refusal(problem);
        });
        try {
            return workspaceEdits.of(renaming.edits(place.element(), name),
                    place.element().eResource().getResourceSet());
        } catch (UnwritableException e) {
            throw refusal(String.valueOf(e.getMessage()));
        }
    }

    private static ResponseErrorException refusal(String message) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, message, null));
    }
}
