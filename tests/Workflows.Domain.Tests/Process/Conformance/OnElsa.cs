using ApprovalHub.Elsa;

namespace ApprovalHub.Domain.Tests.Process.Conformance;

/// <summary>The suite on Elsa's runner; skipped where the build does not hold it.</summary>
public static class OnElsa
{
    public sealed class Ports() : PortTests(ElsaDoor.EngineName);

    public sealed class Joins() : JoinTests(ElsaDoor.EngineName);

    public sealed class Endings() : EndingTests(ElsaDoor.EngineName);

    public sealed class Refusals() : RefusalTests(ElsaDoor.EngineName);

    public sealed class ReturnsAndRecalls() : ReturnAndRecallTests(ElsaDoor.EngineName);

    public sealed class Rescues() : RescueTests(ElsaDoor.EngineName);

    public sealed class SeveralAsked() : SeveralAskedTests(ElsaDoor.EngineName);

    public sealed class ShippedTemplates() : ShippedTemplatesTests(ElsaDoor.EngineName);

    public sealed class DrawnTemplates() : DrawnTemplatesTests(ElsaDoor.EngineName);

    /// <summary>At least 2,000 walks: 7 x 160 over the shipped templates, and 4 over each of some 300 drawn ones.</summary>
    public sealed class RandomWalks() : RandomWalkTests(ElsaDoor.EngineName, walksOfATemplate: 160, drawnTemplates: 300, walksOfADrawing: 4, leastWalks: 2_200);
}
