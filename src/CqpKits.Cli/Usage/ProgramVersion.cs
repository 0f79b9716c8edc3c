using System.Reflection;

namespace CqpKits.Cli.Usage;

/// <summary>The version of the program, from the project files.</summary>
internal static class ProgramVersion
{
    /// <summary>« 0.1.0 »; a suffix after a plus sign, which build servers add, is left out.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
