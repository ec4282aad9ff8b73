using ApprovalHub.Api.Contracts.Files;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Components.Files;

/// <summary>Makes file boxes; dispose what it gives.</summary>
public sealed class FileBoxes(IFileApi clerks, IPublicFileApi applicants, DraftStore drafts, TimeProvider time, Texts texts)
{
    /// <summary>Of a case that the person sees.</summary>
    public FileBox OfCase(Guid caseId) => Of(new ClerkFiles(clerks, $"case/{caseId:N}", _ => Task.FromResult<(Guid?, Guid?)>((caseId, null))));

    /// <summary>Of a clerk's draft.</summary>
    /// <param name="name">What the page calls the draft.</param>
    /// <param name="draft">Its key at the server; makes it there when it is asked for the first time.</param>
    public FileBox OfDraft(string name, Func<CancellationToken, Task<Guid>> draft) =>
        Of(new ClerkFiles(clerks, $"draft/{name}", async cancellation => (null, await draft(cancellation))));

    /// <summary>Of an applicant's case or draft.</summary>
    /// <param name="name">Case number or draft code.</param>
    /// <param name="holder">The header of <see cref="Api.Contracts.HubHeaders.Applicant"/>; may make the draft when it is asked for the first time.</param>
    public FileBox OfApplicant(string name, Func<CancellationToken, Task<string>> holder) => Of(new ApplicantFiles(applicants, $"own/{name}", holder));

    private FileBox Of(IFilePlace place) => new(place, applicants, new Uploader(drafts, time), texts);
}
