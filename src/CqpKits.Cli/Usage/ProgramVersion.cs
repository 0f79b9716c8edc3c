using System.Reflection;

namespace CqpKits.Cli.Usage;

/// <summary>The version of the program, as the project files say it.</summary>
internal static class ProgramVersion
{
    /// <summary>« 0.1.0 »; what a build server adds behind a plus sign is left out.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
