using ApprovalHub.Api.Contracts.Public;

namespace ApprovalHub.Designer.Pages.Public.Apply;

/// <summary>What the browser keeps of an application.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Held">Its draft at the server, once there is one.</param>
/// <param name="Answer">The answer to the application, until the page is left: a page that is loaded anew shows it again.</param>
public sealed record KeptApplication(ApplicationForm Form, HeldDraft? Held, ApplyResponse? Answer = null);
