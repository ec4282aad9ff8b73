namespace ApprovalHub.Domain.Process.Publishing;

/// <summary>A template may add papers, but not leave out one that law asks for.</summary>
internal static class PaperChecks
{
    public static IEnumerable<TemplateFault> Check(ProcessDefinition definition) =>
        from node in definition.Nodes
        where node.Sort is not null
        from paper in StatutoryPapers.Of(node.Sort!)
        where paper.Kind != Papers.Certificate // by the kind of result; the matter says which
        where !node.Settings.Papers.Contains(paper)
        select new TemplateFault("TEMPLATE_PAPER_MISSING", node).With("on", paper.On).With("paper", paper.Kind);
}
