namespace ApprovalHub.Features.Ports;

/// <summary>A paper's content, fixed.</summary>
/// <param name="TemplateVersion">Version of the template that will print it.</param>
/// <param name="Json">All that it says.</param>
public sealed record PaperSnapshot(int TemplateVersion, string Json);
