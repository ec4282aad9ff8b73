using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Conformance;

/// <summary>
/// Rules that hold on every engine. On an engine other than the built-in one each signal is also given to the built-in one beside it,
/// and tasks, effects, refusals and end state must be the same (never compared: the states' JSON).
/// </summary>
public abstract class ConformanceSuite
{
    private readonly string name;

    protected ConformanceSuite(string engine)
    {
        name = engine;
        Skip.If(Engines.Named(engine) is null, $"this build holds no engine {engine}: name a version by -p:ElsaVersion");
    }

    private protected IProcessEngine Engine => Engines.Named(name)!;

    private protected Play Of(string template, ProcessFacts? facts = null) => Of(Shipped.Load(template), facts);

    private protected Play Of(ProcessDefinition definition, ProcessFacts? facts = null) => New(definition, facts ?? Play.Facts).Do(new Signal.Start());

    private protected Play New(ProcessDefinition definition, ProcessFacts facts) => new(definition, facts, Engine);
}
