using ApprovalHub.Domain.Process;
using ApprovalHub.Elsa;

namespace ApprovalHub.Api.Host.Startup;

/// <summary>The process engines of this build: all of them, so that a running case stays on its own; new cases are run by the one that is set.</summary>
internal static class EngineDoor
{
    /// <summary>The engine for new cases.</summary>
    /// <exception cref="StartRefusedException">The setting names no engine, or one that this build does not hold.</exception>
    public static string Named(string? set) => set switch
    {
        null or "" or BuiltInEngine.EngineName => BuiltInEngine.EngineName,
        ElsaDoor.EngineName when ElsaDoor.IsBuiltIn => ElsaDoor.EngineName,
        ElsaDoor.EngineName => throw new StartRefusedException("ENGINE_NOT_BUILT_IN",
            "Process:Engine 设为 Elsa，但本程序构建时未包含该引擎。请改为 BuiltIn，或以 dotnet build -p:ElsaVersion=<版本> 重新构建（软件包源须有 Elsa.Workflows.Core）。"
            + " Process:Engine is Elsa, which this build does not hold. Set it to BuiltIn, or build anew by dotnet build -p:ElsaVersion=<version> from a feed that has Elsa.Workflows.Core."),
        _ => throw new StartRefusedException("ENGINE_UNKNOWN",
            $"Process:Engine 设为“{set}”，只能是 BuiltIn 或 Elsa。 Process:Engine is '{set}'; set it to BuiltIn or Elsa."),
    };

    public static void Add(IServiceCollection services, HubSettings settings)
    {
        if (ElsaDoor.IsBuiltIn && settings.Engine == BuiltInEngine.EngineName) AddElsa(services);
        services.AddSingleton<IProcessEngine, BuiltInEngine>();
        if (settings.Engine == ElsaDoor.EngineName) AddElsa(services);
    }

    private static void AddElsa(IServiceCollection services) => services.AddSingleton(_ => ElsaDoor.Open()!);
}
