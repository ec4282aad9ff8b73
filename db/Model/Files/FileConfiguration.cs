using ApprovalHub.Domain.Drafts;
using ApprovalHub.Domain.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Files;

internal sealed class FileConfiguration : IEntityTypeConfiguration<FileUpload>, IEntityTypeConfiguration<MaterialFile>, IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<FileUpload> entity)
    {
        entity.ToTable("FileUploads");
        entity.Property(u => u.Id).ValueGeneratedNever();
        entity.Property(u => u.ByName).HasMaxLength(400);
        entity.Property(u => u.Name).HasMaxLength(400);
        entity.Property(u => u.MaterialCode).HasMaxLength(40);
        entity.Property(u => u.Sha256).HasMaxLength(64);
        entity.HasIndex(u => u.TouchedAt);
        entity.HasIndex(u => u.CaseId);
        entity.HasIndex(u => u.DraftId);
    }

    public void Configure(EntityTypeBuilder<MaterialFile> entity)
    {
        entity.ToTable("MaterialFiles");
        entity.Property(f => f.Id).ValueGeneratedNever();
        entity.Property(f => f.AddedBy).HasMaxLength(400);
        entity.Property(f => f.VerifiedBy).HasMaxLength(400);
        entity.Property(f => f.RemovedBy).HasMaxLength(400);
        entity.Property(f => f.Name).HasMaxLength(400);
        entity.Property(f => f.MaterialCode).HasMaxLength(40);
        entity.Property(f => f.Type).HasMaxLength(100);
        entity.Property(f => f.Hash).HasMaxLength(64);
        entity.Ignore(f => f.Previewable).Ignore(f => f.Watermarked);
        entity.HasIndex(f => f.CaseId);
        entity.HasIndex(f => f.DraftId);
        entity.HasIndex(f => f.Hash);
    }

    public void Configure(EntityTypeBuilder<Draft> entity)
    {
        entity.ToTable("Drafts");
        entity.Property(d => d.Id).ValueGeneratedNever();
        entity.Property(d => d.Code).HasMaxLength(20);
        entity.Property(d => d.SecretHash).HasMaxLength(64);
        entity.Property(d => d.MatterCode).HasMaxLength(72);
        entity.Property(d => d.Content).HasMaxLength(-1);
        entity.Property(d => d.Version).IsConcurrencyToken();
        entity.Ignore(d => d.KeptUntil);
        entity.HasIndex(d => d.Code).IsUnique();
        entity.HasIndex(d => new { d.OwnerId, d.SavedAt });
        entity.HasIndex(d => d.SavedAt);
    }
}
