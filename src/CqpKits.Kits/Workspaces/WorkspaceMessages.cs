using CqpKits.Diagnostics;

namespace CqpKits.Kits;

/// <summary>What is said when there is no workspace to work in.</summary>
public static class WorkspaceMessages
{
    /// <summary>CQP201: no workspace in a folder nor above it.</summary>
    public static Diagnostic None(string folder) => KitMessages.NoWorkspace(folder);
}
