using CqpKits.Diagnostics;

namespace CqpKits.Kits;

/// <summary>The use case « check »: every fault of a certification and of its templates, in one run.</summary>
public static class CheckCertification
{
    /// <summary>Checks; the value is the number of forms checked.</summary>
    /// <param name="workspace">Workspace.</param>
    /// <param name="code">Code of the certification; null for all of the workspace.</param>
    public static Outcome<int> Run(IWorkspace workspace, string? code)
    {
        IReadOnlyList<string> codes = code is null ? Places.Certifications(workspace) : [code];
        var results = codes.Select(c => CheckOne(workspace, c)).ToList();
        return Outcome.Of(results.Sum(r => r.Value), results.SelectMany(r => r.Diagnostics));
    }

    private static Outcome<int> CheckOne(IWorkspace workspace, string code)
    {
        var loaded = Certifications.Load(workspace, code);
        if (loaded.Value is not { } certification || !loaded.Succeeded)
        {
            return Outcome.Failed<int>(loaded.Diagnostics);
        }

        var forms = certification.Forms.Select(f => PreparedForm.Prepare(workspace, certification, f)).ToList();
        return Outcome.Of(forms.Count, loaded.Diagnostics.Concat(forms.SelectMany(f => f.Diagnostics)));
    }
}
