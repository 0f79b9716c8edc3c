using CqpKits.Diagnostics;

namespace CqpKits.Referentials;

/// <summary>Loads a certification from its folder and checks it whole.</summary>
public static class CertificationLoader
{
    /// <summary>Name of the file that lists the others.</summary>
    public const string EntryFile = "certification.yaml";

    /// <summary>
    /// Reads <c>certification.yaml</c> of <paramref name="folder"/> and the files it lists (key <c>fichiers</c>), and reports all faults of all files at once.
    /// The value is null when an error makes the certification unusable.
    /// </summary>
    /// <param name="folder">Workspace path of the certification's folder, no slash at the end.</param>
    /// <param name="read">Reads a file by workspace path.</param>
    public static Outcome<Certification> Load(string folder, SourceReader read) => throw new NotImplementedException(folder + read);
}
