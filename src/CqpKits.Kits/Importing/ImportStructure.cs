using CqpKits.Diagnostics;
using CqpKits.Kits.Importing.Structure;
using CqpKits.Kits.Importing.Understanding;
using CqpKits.Kits.Starting;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Kits.Importing;

/// <summary>The use case « import »: takes the structure of a certification from a sheet, says what it understood, and writes it when asked to.</summary>
public static class ImportStructure
{
    /// <summary>
    /// What was understood and what would change, with every doubt; there is a value even where faults forbid to write. No value when the sheet cannot be read,
    /// or the name is not allowed as a code.
    /// </summary>
    public static Checked<ImportOutcome> Run(IWorkspace workspace, ImportRequest request)
    {
        if (StartCertification.BadName(request.Code) is { } fault)
        {
            return Checked.Failed<ImportOutcome>(fault);
        }

        var sheet = workspace.ReadBytes(request.File).Then(bytes => SheetChoice.Read(request.File, bytes, request.Sheet));
        return sheet.Value is { } understood ? Understood(workspace, request, understood, sheet.Diagnostics) : Checked.Failed<ImportOutcome>(sheet.Diagnostics);
    }

    private static Checked<ImportOutcome> Understood(IWorkspace workspace, ImportRequest request, UnderstoodSheet sheet, IReadOnlyList<Diagnostic> doubts)
    {
        var outcome = new ImportOutcome { Sheet = sheet };
        var settled = StructureRules.Settle(request.File, sheet.Lines);
        var tree = settled.Value is { } lines ? StructureBuilder.Build(request.File, lines) : Checked.Failed<StructureTree>();
        IReadOnlyList<Diagnostic> found = [.. doubts, .. settled.Diagnostics, .. tree.Diagnostics];
        if (tree.Value is not { } structure || !structure.Roots.Any())
        {
            return Checked.Of(outcome, found);
        }

        var before = Existing(workspace, request.Code);
        if (before is { Value: null })
        {
            return Checked.Of(outcome with { Exists = true }, found.Concat(before.Diagnostics));
        }

        CodeGiving.Run(structure, before?.Value is { } known ? ImportPlan.Known(workspace, known) : KnownStructure.None);
        var made = new ImportPlan(workspace, request, structure, before?.Value).Make(outcome with { Tree = structure, Exists = before is not null });
        return Finish(workspace, request, made.After(found));
    }

    /// <summary>The certification as it is; null where there is none.</summary>
    private static Checked<Certification>? Existing(IWorkspace workspace, string code) =>
        workspace.List(WorkspacePaths.Certification(code)).Count == 0 ? null : Certifications.Load(workspace, code);

    private static Checked<ImportOutcome> Finish(IWorkspace workspace, ImportRequest request, Checked<ImportPlan.Made> made)
    {
        var (outcome, files) = made.Value!;
        if (!request.Write || !made.Succeeded)
        {
            return new(outcome, made.Diagnostics);
        }

        var changed = files.Where(f => outcome.Files.Any(o => o.Path == f.Path && o.State != PlannedState.Same)).ToList();
        var written = changed.Count == 0 ? Checked.Of<IReadOnlyList<string>>([]) : StartCertification.Write(workspace, request.Code, changed);
        return new(outcome with { IsWritten = written.Value is not null }, [.. made.Diagnostics, .. written.Diagnostics]);
    }
}
