using System.Reflection;

namespace CqpKits.Tests.House;

/// <summary>The compiled projects.</summary>
internal static class Assemblies
{
    /// <summary>The assembly of a project, by its name without "CqpKits.".</summary>
    public static Assembly Of(string project) => Assembly.Load(project == "Cli" ? "cqpkits" : "CqpKits." + project);

    /// <summary>Whether an assembly is one of the projects.</summary>
    public static bool IsOurs(string assembly) => assembly.StartsWith("CqpKits.", StringComparison.Ordinal) || assembly == "cqpkits";
}
