using ApprovalHub.Features.Acts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Matters;

internal sealed class MoveConfiguration : IEntityTypeConfiguration<KeptMove>, IEntityTypeConfiguration<MoveRefusal>
{
    public void Configure(EntityTypeBuilder<KeptMove> entity)
    {
        entity.ToTable("Moves");
        entity.HasKey(m => m.Id);
        entity.Property(m => m.Id).ValueGeneratedNever();
        entity.Property(m => m.TemplateId).HasMaxLength(80);
        entity.Property(m => m.Revision).IsConcurrencyToken();
        entity.Property(m => m.Head).HasMaxLength(-1);
        entity.Property(m => m.Body).HasMaxLength(-1);
        entity.HasIndex(m => new { m.State, m.Id }); // the job asks every few seconds what was signed and is not done
    }

    public void Configure(EntityTypeBuilder<MoveRefusal> entity)
    {
        entity.ToTable("MoveRefusals");
        entity.HasKey(r => new { r.MoveId, r.Place });
        entity.Property(r => r.Json).HasMaxLength(-1);
        entity.HasOne<KeptMove>().WithMany().HasForeignKey(r => r.MoveId);
    }
}
