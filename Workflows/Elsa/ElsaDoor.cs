using ApprovalHub.Domain.Process;

namespace ApprovalHub.Elsa;

/// <summary>The door to Elsa's own runner as the second engine; there is nothing behind it unless the build names an <c>ElsaVersion</c>.</summary>
public static class ElsaDoor
{
    /// <summary>Value of <c>Process:Engine</c>, and the name that stands with every state that the engine writes.</summary>
    public const string EngineName = "Elsa";

    /// <summary>Whether this build holds the engine.</summary>
    public static bool IsBuiltIn =>
#if ELSA
        true;
#else
        false;
#endif

    /// <summary>The engine, or null where this build does not hold it. One serves all threads; it costs some hundred milliseconds to make.</summary>
    public static IProcessEngine? Open() =>
#if ELSA
        new Running.ElsaEngine();
#else
        null;
#endif

    /// <summary>The definition's root as Elsa itself writes it back after reading it; null where this build does not hold it.</summary>
    internal static string? Rewrite(ProcessDefinition definition) =>
#if ELSA
        new Running.PlainElsa().Rewrite(definition);
#else
        null;
#endif

    /// <summary>Runs a definition in an Elsa of its own, with our activities registered and nothing else of ours.</summary>
    internal static Task<(bool Finished, IReadOnlyList<string> Left)>? RunAlone(ProcessDefinition definition, Func<string, string> outcome) =>
#if ELSA
        new Running.PlainElsa().RunAsync(definition, outcome);
#else
        null;
#endif
}
