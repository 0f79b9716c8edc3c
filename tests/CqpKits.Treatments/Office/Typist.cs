using System.Text.Json;

namespace CqpKits.Treatments;

/// <summary>A person who fills forms in LibreOffice: drives its editor through UNO, with the keyboard's own commands.</summary>
public static class Typist
{
    private const string Script = "type_into_fields.py";

    private static readonly Lazy<bool> Installed = new(() => LibreOffice.Program is not null && DebianPython.Has("uno"));

    /// <summary>Whether this machine has LibreOffice and its Python bridge.</summary>
    public static bool IsInstalled => Installed.Value;

    /// <summary>Fills forms, all in one start of LibreOffice, and saves each as DOCX.</summary>
    /// <exception cref="ToolFailedException">A bookmark is not there, or LibreOffice failed.</exception>
    public static IReadOnlyList<DocxFile> Type(IReadOnlyList<Typing> forms)
    {
        using var work = new TemporaryFolder();
        var jobs = forms.Select((form, i) => Job(work, form, i)).ToList();
        DebianPython.Run(
            [DebianPython.Script(work, Script), LibreOffice.Program ?? throw new ToolFailedException("LibreOffice is not installed."), LibreOffice.Profile(work)],
            JsonSerializer.Serialize(jobs));
        return [.. jobs.Select(job => DocxFile.Read(File.ReadAllBytes(new Uri(job.Target).LocalPath)))];
    }

    private static TypingJob Job(TemporaryFolder work, Typing form, int index)
    {
        var source = work.File($"{index:0000}.docx");
        File.WriteAllBytes(source, form.File.ToBytes());
        var target = work.File($"{index:0000}-filled.docx");
        return new TypingJob(new Uri(source).AbsoluteUri, new Uri(target).AbsoluteUri, form.Manner == TypingManner.Over, form.Texts);
    }

    private sealed record TypingJob(string Source, string Target, bool Over, IReadOnlyDictionary<string, string> Texts);
}
