using ApprovalHub.Api.Contracts.Files;
using ApprovalHub.Designer.Components.Files;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Pages.Public;

/// <summary>File boxes of applicants; what they remember in this browser is nobody's, also where an official is signed in.</summary>
public sealed class ApplicantBoxes(IFileApi clerks, IPublicFileApi applicants, PublicStore store, TimeProvider time, Texts texts)
{
    private readonly FileBoxes boxes = new(clerks, applicants, store.Drafts, time, texts);

    /// <summary>Of an applicant's case or draft.</summary>
    /// <param name="name">What begun uploads are remembered under.</param>
    /// <param name="holder">The applicant header; may make the draft when it is asked for the first time.</param>
    public FileBox Of(string name, Func<CancellationToken, Task<string>> holder) => boxes.OfApplicant(name, holder);
}
