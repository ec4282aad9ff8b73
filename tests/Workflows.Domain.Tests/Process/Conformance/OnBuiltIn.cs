using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Conformance;

/// <summary>The suite on the built-in engine.</summary>
public static class OnBuiltIn
{
    public sealed class Ports() : PortTests(BuiltInEngine.EngineName);

    public sealed class Joins() : JoinTests(BuiltInEngine.EngineName);

    public sealed class Endings() : EndingTests(BuiltInEngine.EngineName);

    public sealed class Refusals() : RefusalTests(BuiltInEngine.EngineName);

    public sealed class ReturnsAndRecalls() : ReturnAndRecallTests(BuiltInEngine.EngineName);

    public sealed class Rescues() : RescueTests(BuiltInEngine.EngineName);

    public sealed class SeveralAsked() : SeveralAskedTests(BuiltInEngine.EngineName);

    public sealed class ShippedTemplates() : ShippedTemplatesTests(BuiltInEngine.EngineName);

    public sealed class DrawnTemplates() : DrawnTemplatesTests(BuiltInEngine.EngineName);

    public sealed class RandomWalks() : RandomWalkTests(BuiltInEngine.EngineName, walksOfATemplate: 660, drawnTemplates: 600, walksOfADrawing: 10, leastWalks: 10_000);
}
